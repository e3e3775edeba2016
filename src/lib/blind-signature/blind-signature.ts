import bigInt, { type BigInteger } from 'big-integer'
import { concatBytes } from '../bytes'
import { BlindSignatureError } from './blind-signature-error'
import { encodePss, isPssEncodingOf, SALT_BYTES } from './pss-encoding'
import {
  type ParsedSigningKey,
  PUBLIC_EXPONENT,
  parseSigningKey,
  type SigningPublicKey,
} from './signing-public-key'
import { toBytes, toWholeNumber } from './whole-numbers'

/** Cryptographically secure random bytes, exactly as many as asked for. */
export type RandomBytes = (length: number) => Uint8Array | Promise<Uint8Array>

export interface BlindedMessage {
  /** For the service to sign; as long as the modulus. It tells nothing of the message. */
  readonly blindedMessage: Uint8Array
  /**
   * As long as the modulus. Keep it with the prepared message until the signature is finalized and show it to nobody:
   * it joins what the service signed to the token.
   */
  readonly inverse: Uint8Array
}

/** Bytes that PrepareRandomize puts before a message. */
const PREFIX_BYTES = 32

/** A sound source fails each draw with odds under 1/2; this often in a row it does not. */
const MAX_DRAWS = 128

/** PrepareRandomize (RFC 9474 §4.1): 32 random bytes, then the message. Everybody later checks a token in this form. */
export async function prepare(message: Uint8Array, random: RandomBytes): Promise<Uint8Array> {
  return concatBytes(await draw(random, PREFIX_BYTES), message)
}

/**
 * Blind (RFC 9474 §4.2) for RSABSSA-SHA384-PSS-Randomized.
 * @param preparedMessage of `prepare`
 * @throws BlindSignatureError on a key that is not ours or a random source that cannot be right
 */
export async function blind(
  publicKey: SigningPublicKey,
  preparedMessage: Uint8Array,
  random: RandomBytes,
): Promise<BlindedMessage> {
  const key = parseSigningKey(publicKey)
  const { modulus, modulusBytes, modulusBits } = key
  const salt = await draw(random, SALT_BYTES)
  const encoded = toWholeNumber(encodePss(preparedMessage, salt, modulusBits - 1))
  const factor = await drawBelow(key, random)
  // One inversion answers steps 4 and 7: the product has an inverse only if both the message and the factor have one.
  const inverse = invert(encoded.multiply(factor).mod(modulus), modulus).multiply(encoded)
  const blinded = factor.modPow(PUBLIC_EXPONENT, modulus).multiply(encoded)
  return {
    blindedMessage: reduce(blinded, modulus, modulusBytes),
    inverse: reduce(inverse, modulus, modulusBytes),
  }
}

/**
 * Finalize (RFC 9474 §4.4): takes the blinding off and checks the signature, so that a service that signs wrongly is
 * found out before the token is used.
 * @param inverse of `blind`, for the same key and prepared message
 * @returns the signature of the prepared message, as long as the modulus
 * @throws BlindSignatureError `unexpected input size`, or `invalid signature`
 */
export function finalize(
  publicKey: SigningPublicKey,
  {
    preparedMessage,
    inverse,
    blindSignature,
  }: {
    readonly preparedMessage: Uint8Array
    readonly inverse: Uint8Array
    readonly blindSignature: Uint8Array
  },
): Uint8Array {
  const { modulus, modulusBytes, modulusBits } = parseSigningKey(publicKey)
  if (blindSignature.length !== modulusBytes || inverse.length !== modulusBytes) {
    throw new BlindSignatureError('unexpected input size')
  }
  const signature = toWholeNumber(blindSignature).multiply(toWholeNumber(inverse)).mod(modulus)
  // RSASSA-PSS-VERIFY (RFC 8017 §8.1.2)
  const bits = modulusBits - 1
  const encoded = toBytes(signature.modPow(PUBLIC_EXPONENT, modulus), Math.ceil(bits / 8))
  if (!encoded || !isPssEncodingOf(preparedMessage, encoded, bits)) {
    throw new BlindSignatureError('invalid signature')
  }
  return reduce(signature, modulus, modulusBytes)
}

function reduce(number: BigInteger, modulus: BigInteger, length: number): Uint8Array {
  const bytes = toBytes(number.mod(modulus), length)
  if (!bytes) throw new BlindSignatureError('unexpected input size')
  return bytes
}

/** @throws BlindSignatureError `invalid input`: who meets it has found a factor of the modulus */
function invert(number: BigInteger, modulus: BigInteger): BigInteger {
  try {
    return number.modInv(modulus)
  } catch {
    // The library's own message spells the numbers out, and they are secret.
    throw new BlindSignatureError('invalid input')
  }
}

/** Uniform in 1 … modulus − 1 (RFC 9474 §4.2, step 6): whatever is out of range is drawn again. */
async function drawBelow(key: ParsedSigningKey, random: RandomBytes): Promise<BigInteger> {
  const spareBits = key.modulusBytes * 8 - key.modulusBits
  for (let draws = 0; draws < MAX_DRAWS; draws += 1) {
    const bytes = Uint8Array.from(await draw(random, key.modulusBytes))
    bytes[0] = (bytes[0] ?? 0) & (0xff >> spareBits)
    const number = toWholeNumber(bytes)
    if (number.greater(bigInt.zero) && number.lesser(key.modulus)) return number
  }
  throw new BlindSignatureError('faulty random source')
}

async function draw(random: RandomBytes, length: number): Promise<Uint8Array> {
  const bytes = await random(length)
  if (bytes.length !== length) throw new BlindSignatureError('faulty random source')
  return bytes
}
