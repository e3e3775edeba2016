import { createHash } from 'node:crypto'

const HEX = /^([0-9a-f]{2})+$/i
const SEPARATOR = Uint8Array.of(0)

/**
 * The order in which options are drawn: by SHA-256 (FIPS 180-4) of seed ‖ 0x00 ‖ option id, smallest first in byte
 * order, so that whoever has the published seed finds the same.
 * @param seed hexadecimal, hashed as the bytes it stands for; ids are hashed as UTF-8
 * @throws RangeError for a seed that is not whole bytes in hexadecimal, or an id that stands twice
 */
export function drawOrder(seed: string, optionIds: readonly string[]): string[] {
  if (!HEX.test(seed)) throw new RangeError('A seed is whole bytes in hexadecimal')
  if (new Set(optionIds).size < optionIds.length) throw new RangeError('An option stands twice')
  const start = Buffer.concat([Buffer.from(seed, 'hex'), SEPARATOR])
  return optionIds
    .map((id) => ({ id, digest: createHash('sha256').update(start).update(id, 'utf8').digest() }))
    .sort((one, other) => Buffer.compare(one.digest, other.digest))
    .map(({ id }) => id)
}

/**
 * The options in drawn order.
 * @throws RangeError unless the draw holds each of them once and nothing else
 */
export function inDrawnOrder<T>(
  options: readonly T[],
  drawn: readonly string[],
  idOf: (option: T) => string,
): T[] {
  const places = new Map(drawn.map((id, place) => [id, place]))
  const isOfThese = options.every((option) => places.has(idOf(option)))
  if (!isOfThese || places.size < drawn.length || drawn.length !== options.length) {
    throw new RangeError('A draw holds every option once')
  }
  const placeOf = (option: T) => places.get(idOf(option)) ?? 0
  return [...options].sort((one, other) => placeOf(one) - placeOf(other))
}

/** Keeps a tie, unless it is only what is left of the one before. */
export function keepTie(ties: (readonly string[])[], tied: readonly string[]): void {
  const before = ties.at(-1) ?? []
  if (tied.length > 1 && !tied.every((id) => before.includes(id))) ties.push(tied)
}
