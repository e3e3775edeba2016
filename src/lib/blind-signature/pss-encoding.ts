import { DIGEST_LENGTH, hash } from '@stablelib/sha384'
import { concatBytes, equalBytes } from '../bytes'

/** Bytes of salt, as RSABSSA-SHA384-PSS-Randomized wants (RFC 9474 §5). */
export const SALT_BYTES = 48

const TRAILER = 0xbc

/**
 * EMSA-PSS-ENCODE (RFC 8017 §9.1.1) with SHA-384 and MGF1.
 * @param salt 48 bytes
 * @param bits one less than the modulus has; at least 784
 * @returns ⌈bits / 8⌉ bytes
 */
export function encodePss(message: Uint8Array, salt: Uint8Array, bits: number): Uint8Array {
  const length = Math.ceil(bits / 8)
  const digest = hashSalted(message, salt)
  const block = new Uint8Array(length - DIGEST_LENGTH - 1)
  block[block.length - SALT_BYTES - 1] = 1
  block.set(salt, block.length - SALT_BYTES)
  const masked = maskBlock(block, digest, bits)
  return concatBytes(masked, digest, Uint8Array.of(TRAILER))
}

/** EMSA-PSS-VERIFY (RFC 8017 §9.1.2), by encoding again with the salt found. */
export function isPssEncodingOf(message: Uint8Array, encoded: Uint8Array, bits: number): boolean {
  const digestAt = encoded.length - DIGEST_LENGTH - 1
  const digest = encoded.subarray(digestAt, encoded.length - 1)
  const block = maskBlock(encoded.subarray(0, digestAt), digest, bits)
  const salt = block.subarray(block.length - SALT_BYTES)
  return equalBytes(encoded, encodePss(message, salt, bits))
}

/** H = Hash(eight zero bytes ‖ Hash(message) ‖ salt), steps 2, 5 and 6 of §9.1.1. */
function hashSalted(message: Uint8Array, salt: Uint8Array): Uint8Array {
  return hash(concatBytes(new Uint8Array(8), hash(message), salt))
}

/** Lays the mask on, or takes it off, and clears the bits the modulus has no room for (steps 9 to 11). */
function maskBlock(block: Uint8Array, digest: Uint8Array, bits: number): Uint8Array {
  const mask = generateMask(digest, block.length)
  const masked = block.map((byte, index) => byte ^ (mask[index] ?? 0))
  masked[0] = (masked[0] ?? 0) & (0xff >> (Math.ceil(bits / 8) * 8 - bits))
  return masked
}

/** MGF1 (RFC 8017 §B.2.1) with SHA-384; fewer than 256 blocks are ever wanted. */
function generateMask(seed: Uint8Array, length: number): Uint8Array {
  const mask = new Uint8Array(length)
  for (let at = 0, counter = 0; at < length; at += DIGEST_LENGTH, counter += 1) {
    const block = hash(concatBytes(seed, Uint8Array.of(0, 0, 0, counter)))
    mask.set(block.subarray(0, length - at), at)
  }
  return mask
}
