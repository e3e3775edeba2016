/** The smallest number of cases a rate is published for. */
export const MIN_CASES = 5

/** Cells whose cases are only ever published together: grids of one period, or months of one area. */
interface Block {
  readonly cells: readonly string[]
  readonly cases: number
}

/** What is around the cells, as lengths of the codes it begins theirs with; from the inside outwards. */
interface Levels {
  /** Where a block that is too small takes in another one. */
  readonly merging: readonly number[]
  /** Where it only meets what is left over as well. */
  readonly above: readonly number[]
}

/** Grids inside a community, a subdistrict, and what is around them. */
const PLACES: Levels = { merging: [12, 9], above: [6, 4, 2] }

/** Months, `411` for November, inside a quarter inside a year. */
const CALENDAR: Levels = { merging: [1, 0], above: [] }

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
  return findShown(cases, PLACES)
}

/**
 * The same within one area over the calendar: which months, quarters and the year may be published beside each other,
 * so that what the shown months leave of a quarter, or shown quarters and months of the year, is nothing or at least five.
 * Hiding more than this, for other reasons, gives nothing away; so a figure may be shown where both rules allow it.
 * @param cases by month, 1 to 12, of the whole year
 */
export function findShownPeriods(
  cases: ReadonlyMap<number, number>,
): (months: readonly number[]) => boolean {
  const byCode = [...cases].map(([month, count]) => [codeOf([month]), count] as const)
  const isShown = findShown(new Map(byCode), CALENDAR)
  return (months) => isShown(codeOf(months))
}

/** The beginning that the codes of the months of a month, quarter or year have in common. */
function codeOf(months: readonly number[]): string {
  const [first = 1] = months
  if (months.length === 12) return ''
  const quarter = String(Math.ceil(first / 3))
  return months.length === 3 ? quarter : `${quarter}${String(first).padStart(2, '0')}`
}

function findShown(
  cases: ReadonlyMap<string, number>,
  { merging, above }: Levels,
): (code: string) => boolean {
  let blocks: Block[] = [...cases]
    .filter(([, count]) => count > 0)
    .map(([cell, count]) => ({ cells: [cell], cases: count }))
  for (const length of merging) blocks = mergeInside(blocks, length, { takesOthers: true })
  for (const length of above) blocks = mergeInside(blocks, length, { takesOthers: false })
  return (code) =>
    blocks
      .filter(({ cells }) => cells.some((cell) => cell.startsWith(code)))
      .every((block) => !isSmall(block) && block.cells.every((cell) => cell.startsWith(code)))
}

function mergeInside(
  blocks: readonly Block[],
  length: number,
  { takesOthers }: { takesOthers: boolean },
): Block[] {
  const around = new Map<string, Block[]>()
  for (const block of blocks) {
    const code = block.cells[0]?.slice(0, length) ?? ''
    around.set(code, [...(around.get(code) ?? []), block])
  }
  return [...around.values()].flatMap((inside) => {
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
    cells: blocks.flatMap(({ cells }) => cells).sort(),
    cases: blocks.reduce((sum, { cases }) => sum + cases, 0),
  }
}

/** Smallest first; of equal ones the lower code, so that it is always the same. */
function bySize(a: Block, b: Block): number {
  return a.cases - b.cases || ((a.cells[0] ?? '') < (b.cells[0] ?? '') ? -1 : 1)
}
