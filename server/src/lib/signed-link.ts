import { createHmac, hkdfSync, timingSafeEqual } from 'node:crypto'

const HOUR_MS = 3_600_000

/** Signs what a link gives access to and until when, for readers that cannot send a session. */
export interface LinkSigner {
  /** Valid for one to two hours; the same text within an hour, so that clients can cache by it. */
  sign(subject: string, now: Date): { readonly expires: number; readonly signature: string }
  /** @param expires in seconds since 1970 */
  isValid(subject: string, expires: number, signature: string, now: Date): boolean
}

/** @param secret the service's; links use a key of their own derived from it (HKDF, RFC 5869) */
export function createLinkSigner(secret: string): LinkSigner {
  const key = Buffer.from(hkdfSync('sha256', secret, '', 'linge signed links', 32))
  const signatureOf = (subject: string, expires: number): Buffer =>
    createHmac('sha256', key).update(`${subject}\n${expires}`).digest()
  return {
    sign(subject, now) {
      const expires = ((Math.floor(now.getTime() / HOUR_MS) + 2) * HOUR_MS) / 1000
      return { expires, signature: signatureOf(subject, expires).toString('base64url') }
    },
    isValid(subject, expires, signature, now) {
      const given = Buffer.from(signature, 'base64url')
      const expected = signatureOf(subject, expires)
      return (
        given.length === expected.length &&
        timingSafeEqual(given, expected) &&
        expires * 1000 > now.getTime()
      )
    },
  }
}
