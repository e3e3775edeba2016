import { keyOf, readOwner } from '../platform/owner'
import { readStored, storedKeys } from '../platform/storage'

/** How many things whoever is signed in has still to send from this phone; signing out takes them away. */
export function countUnsent(): number {
  const ending = keyOf('-outbox', readOwner())
  const boxes = storedKeys('linge.').filter((key) => key.endsWith(ending))
  return boxes.map(readStored).reduce<number>((sum, box) => sum + lengthOf(box), 0)
}

const lengthOf = (box: unknown): number => (Array.isArray(box) ? box.length : 0)
