import { fromBase64url } from './base64url'

/** Whose session a token is (`sub` of RFC 7519); undefined when it does not say. */
export function accountOf(token: string | undefined): string | undefined {
  try {
    const claims = String.fromCharCode(...fromBase64url(token?.split('.')[1] ?? ''))
    const { sub } = JSON.parse(claims)
    return typeof sub === 'string' ? sub : undefined
  } catch {
    return undefined
  }
}
