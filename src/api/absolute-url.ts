import { env } from '../config/env'

/** The full address of something the service names by a path of its own, such as a photo. */
export function absoluteUrl(path: string): string {
  return `${env.apiBase}${path}`
}
