import bigInt, { type BigInteger } from 'big-integer'

/** Numbers are cut into digits of two bytes: the largest whose arithmetic is quick without BigInt. */
const DIGIT = 0x10000

/** OS2IP (RFC 8017 §4.2): the number that big-endian bytes stand for. */
export function toWholeNumber(bytes: Uint8Array): BigInteger {
  const digits: number[] = []
  for (let end = bytes.length; end > 0; end -= 2) {
    digits.unshift(((bytes[end - 2] ?? 0) << 8) | (bytes[end - 1] ?? 0))
  }
  return bigInt.fromArray(digits, DIGIT)
}

/**
 * I2OSP (RFC 8017 §4.1): a number that is not negative as exactly `length` big-endian bytes.
 * Undefined when it needs more.
 */
export function toBytes(number: BigInteger, length: number): Uint8Array | undefined {
  const bytes = new Uint8Array(length)
  let at = length
  for (const digit of number.toArray(DIGIT).value.reverse()) {
    for (const byte of [digit & 255, digit >> 8]) {
      at -= 1
      if (at >= 0) bytes[at] = byte
      else if (byte !== 0) return undefined
    }
  }
  return bytes
}
