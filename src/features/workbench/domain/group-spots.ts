/** Something that lies somewhere. */
export interface Placed {
  readonly id: string
  readonly position: { readonly lng: number; readonly lat: number } | null
}

/** What lies so close together that a finger cannot tell it apart. */
export interface Spot<Item> {
  readonly point: readonly [lng: number, lat: number]
  readonly items: readonly Item[]
}

/** Of what a sketch shows across; a finger needs about a ninth of a phone. */
const CLOSE = 1 / 9

/** From the lowest to the highest; a survey's outline may have more points than a call takes arguments. */
export function spanOf(numbers: readonly number[]): number {
  const [low, high] = numbers.reduce(
    ([least, most], number) => [Math.min(least, number), Math.max(most, number)],
    [Infinity, -Infinity],
  )
  return Math.max(0, high - low)
}

/**
 * Spots in the order of their first items, which is the order they are due in. Each item goes to the first spot it is
 * close to.
 * @param across degrees of longitude that the sketch shows
 */
export function groupSpots<Item extends Placed>(
  items: readonly Item[],
  across: number,
): readonly Spot<Item>[] {
  const reach = across * CLOSE
  const spots: { point: readonly [number, number]; items: Item[] }[] = []
  for (const item of items) {
    if (item.position === null) continue
    const { lng, lat } = item.position
    const shrink = Math.cos((lat * Math.PI) / 180)
    const near = spots.find(
      ({ point }) => Math.hypot((point[0] - lng) * shrink, point[1] - lat) < reach * shrink,
    )
    if (near) near.items.push(item)
    else spots.push({ point: [lng, lat], items: [item] })
  }
  return spots
}
