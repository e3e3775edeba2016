/** The smallest number of cases a rate is published for. */
export const MIN_CASES = 5

/** Grids whose cases are only ever published together. */
interface Block {
  readonly grids: readonly string[]
  readonly cases: number
}

/** Lengths of the codes of a community, a subdistrict, and of what is around them. */
const MERGING_LEVELS = [12, 9]
const LEVELS_ABOVE = [6, 4, 2]

/**
 * Which areas' figures may be published, so that no figure of fewer than five cases can be read or worked out from the
 * others by adding and subtracting. The grids are put together to blocks of at least five cases, and only areas
 * made of whole blocks are shown; so whatever is worked out is made of whole blocks too.
 *
 * Small grids of a community make one block; what is too small still takes in the smallest other block of the
 * community, then of the subdistrict. Above that, what is left over only meets what else is left over, and the areas around it
 * stay hidden until it is enough. So whether an area is shown depends on its own subdistrict, or for areas above one
 * on what is in them, and is the same whichever area was asked for.
 * @param cases by grid code, of at least the whole subdistrict or area in question
 */
export function findShownAreas(cases: ReadonlyMap<string, number>): (areaCode: string) => boolean {
  let blocks: Block[] = [...cases]
    .filter(([, count]) => count > 0)
    .map(([grid, count]) => ({ grids: [grid], cases: count }))
  for (const length of MERGING_LEVELS) blocks = mergeInside(blocks, length, { takesOthers: true })
  for (const length of LEVELS_ABOVE) blocks = mergeInside(blocks, length, { takesOthers: false })
  return (areaCode) =>
    blocks
      .filter(({ grids }) => grids.some((grid) => grid.startsWith(areaCode)))
      .every((block) => !isSmall(block) && block.grids.every((grid) => grid.startsWith(areaCode)))
}

function mergeInside(
  blocks: readonly Block[],
  length: number,
  { takesOthers }: { takesOthers: boolean },
): Block[] {
  const areas = new Map<string, Block[]>()
  for (const block of blocks) {
    const code = block.grids[0]?.slice(0, length) ?? ''
    areas.set(code, [...(areas.get(code) ?? []), block])
  }
  return [...areas.values()].flatMap((inside) => {
    const small = inside.filter(isSmall)
    if (small.length === 0) return inside
    const others = inside.filter((block) => !isSmall(block)).sort(bySize)
    const merged = union(small)
    const [smallest, ...rest] = others
    if (!isSmall(merged) || !takesOthers || !smallest) return [...others, merged]
    return [...rest, union([merged, smallest])]
  })
}

function isSmall({ cases }: Block): boolean {
  return cases < MIN_CASES
}

function union(blocks: readonly Block[]): Block {
  return {
    grids: blocks.flatMap(({ grids }) => grids).sort(),
    cases: blocks.reduce((sum, { cases }) => sum + cases, 0),
  }
}

/** Smallest first; of equal ones the lower code, so that it is always the same. */
function bySize(a: Block, b: Block): number {
  return a.cases - b.cases || ((a.grids[0] ?? '') < (b.grids[0] ?? '') ? -1 : 1)
}
