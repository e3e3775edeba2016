import {
  createPrivateKey,
  createPublicKey,
  generateKeyPair,
  type JsonWebKey,
  type KeyObject,
} from 'node:crypto'
import { promisify } from 'node:util'

/** An RSA public key as in a JWK (RFC 7518 §6.3.1): big-endian numbers in base64url. */
export interface SigningPublicKey {
  readonly n: string
  readonly e: string
}

const MODULUS_BITS = 3072
const PUBLIC_EXPONENT = 65537

/** A new RSA key for blind signatures, and for them alone (RFC 9474 §6.2); takes about a second off the main thread. */
export async function generateSigningKey(): Promise<KeyObject> {
  const { privateKey } = await promisify(generateKeyPair)('rsa', {
    modulusLength: MODULUS_BITS,
    publicExponent: PUBLIC_EXPONENT,
  })
  return privateKey
}

/** A private key as text to be sealed and kept (PKCS#8, PEM). */
export function writeSigningKey(privateKey: KeyObject): string {
  return privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
}

/** @throws Error when the text is not what `writeSigningKey` wrote */
export function readSigningKey(text: string): KeyObject {
  return createPrivateKey(text)
}

/** What clients need of a private or public key. */
export function toSigningPublicKey(key: KeyObject): SigningPublicKey {
  const { n, e }: JsonWebKey = key.export({ format: 'jwk' })
  if (!n || !e) throw new Error('Not an RSA key')
  return { n, e }
}

/** A key to check tokens with. Make it once, not for each token. */
export function readSigningPublicKey({ n, e }: SigningPublicKey): KeyObject {
  return createPublicKey({ key: { kty: 'RSA', n, e }, format: 'jwk' })
}
