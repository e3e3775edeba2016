import { constants, type KeyObject, privateEncrypt, publicDecrypt, verify } from 'node:crypto'
import { toSigningPublicKey } from './signing-key'

const { RSA_NO_PADDING, RSA_PKCS1_PSS_PADDING } = constants

/** Bytes of salt, as RSABSSA-SHA384-PSS-Randomized wants (RFC 9474 §5). */
const SALT_BYTES = 48

export type BlindSignatureFault =
  | 'unexpected input size'
  | 'message representative out of range'
  | 'signing failure'

export class BlindSignatureError extends Error {
  constructor(readonly fault: BlindSignatureFault) {
    super(fault)
  }
}

/**
 * BlindSign (RFC 9474 §4.3): signs without learning what. One of these is one token, so the caller has written down that
 * the voter got hers before this is called. Holds the thread for some milliseconds (3072 bits).
 * @param privateKey of `generateSigningKey`
 * @param blindedMessage as long as the modulus, from 1 to the modulus − 1; zero comes from no blinding
 * @returns as many bytes as the modulus has
 * @throws BlindSignatureError
 */
export function blindSign(privateKey: KeyObject, blindedMessage: Uint8Array): Buffer {
  const modulus = Buffer.from(toSigningPublicKey(privateKey).n, 'base64url')
  if (blindedMessage.length !== modulus.length) {
    throw new BlindSignatureError('unexpected input size')
  }
  const isZero = blindedMessage.every((byte) => byte === 0)
  if (isZero || modulus.compare(blindedMessage) <= 0) {
    throw new BlindSignatureError('message representative out of range')
  }
  const key = { key: privateKey, padding: RSA_NO_PADDING }
  // RSASP1 (RFC 8017 §5.2.1); OpenSSL blinds the operation against timing (§7.1).
  const blindSignature = privateEncrypt(key, blindedMessage)
  // A fault in the arithmetic would give the private key away (steps 3 and 4).
  if (!publicDecrypt(key, blindSignature).equals(blindedMessage)) {
    throw new BlindSignatureError('signing failure')
  }
  return blindSignature
}

/**
 * Whether the holder of the private key signed this prepared message, as anybody can check (RFC 9474 §4.5).
 * @param publicKey of `readSigningPublicKey`
 * @param preparedMessage 32 random bytes, then the message
 */
export function verifyToken(
  publicKey: KeyObject,
  preparedMessage: Uint8Array,
  signature: Uint8Array,
): boolean {
  const key = { key: publicKey, padding: RSA_PKCS1_PSS_PADDING, saltLength: SALT_BYTES }
  return verify('sha384', preparedMessage, key, signature)
}
