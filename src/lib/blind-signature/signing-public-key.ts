import type { BigInteger } from 'big-integer'
import { fromBase64url } from '../base64url'
import { BlindSignatureError } from './blind-signature-error'
import { toWholeNumber } from './whole-numbers'

/** An RSA public key as in a JWK (RFC 7518 §6.3.1): big-endian numbers in base64url. */
export interface SigningPublicKey {
  readonly n: string
  readonly e: string
}

export interface ParsedSigningKey {
  readonly modulus: BigInteger
  readonly modulusBytes: number
  readonly modulusBits: number
}

/** 65537. The service makes no other; with it a signature is checked in 17 multiplications. */
export const PUBLIC_EXPONENT = 65537
const PUBLIC_EXPONENT_TEXT = 'AQAB'
const MIN_MODULUS_BITS = 3072

/** @throws BlindSignatureError unless the exponent is 65537 and the modulus is odd and has at least 3072 bits */
export function parseSigningKey({ n, e }: SigningPublicKey): ParsedSigningKey {
  const bytes = readModulus(n)
  const first = bytes[0] ?? 0
  const modulusBits = (bytes.length - 1) * 8 + (32 - Math.clz32(first))
  const isOdd = ((bytes[bytes.length - 1] ?? 0) & 1) === 1
  if (e !== PUBLIC_EXPONENT_TEXT || first === 0 || modulusBits < MIN_MODULUS_BITS || !isOdd) {
    throw new BlindSignatureError('unsupported key')
  }
  return { modulus: toWholeNumber(bytes), modulusBytes: bytes.length, modulusBits }
}

function readModulus(text: string): Uint8Array {
  try {
    return fromBase64url(text)
  } catch {
    throw new BlindSignatureError('unsupported key')
  }
}
