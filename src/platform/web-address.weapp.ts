import { env } from '../config/env'

/** The service serves the browser edition at its root. */
export function webAddress(): string {
  return `${env.apiBase}/`
}
