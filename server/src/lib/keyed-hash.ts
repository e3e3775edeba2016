import { createHmac, hkdfSync } from 'node:crypto'

const BYTES = 16

/**
 * Makes names for things that are always the same and that nobody without the secret can make or trace back: HMAC-SHA-256,
 * cut to 128 bits, in hexadecimal.
 * @param secret the service's; each purpose has a key of its own derived from it (HKDF, RFC 5869)
 */
export function createKeyedHash(secret: string, purpose: string): (text: string) => string {
  const key = Buffer.from(hkdfSync('sha256', secret, '', purpose, 32))
  return (text) =>
    createHmac('sha256', key).update(text).digest().subarray(0, BYTES).toString('hex')
}
