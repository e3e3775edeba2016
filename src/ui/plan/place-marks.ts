import type { PlanMark, PlanPoint } from './plan-types'

/** One or more marks drawn as one, because they would cover each other. */
export interface PlacedMark {
  readonly key: string
  /** “2”, “2、5”, “2…9”. */
  readonly words: string
  /** From the left and the top, as shares of the square. */
  readonly left: number
  readonly top: number
}

const METRES_A_DEGREE = 111_195
const LEAST_REACH_M = 100
/** As a share of the square's side. */
const MARK_SIZE = 0.1

/** Metres from the middle to the edge, in full hundreds, so that the farthest mark is on the square. */
export function reachOf(center: PlanPoint, marks: readonly PlanMark[]): number {
  const farthest = Math.max(
    0,
    ...marks.map(({ at }) => {
      const { east, north } = offset(center, at)
      return Math.hypot(east, north)
    }),
  )
  return Math.max(LEAST_REACH_M, Math.ceil(farthest / 100) * 100)
}

/** North is up; marks that would lie on each other become one, at the place of the first. */
export function placeMarks(center: PlanPoint, marks: readonly PlanMark[]): PlacedMark[] {
  const reach = reachOf(center, marks)
  const groups: { left: number; top: number; marks: PlanMark[] }[] = []
  for (const mark of marks) {
    const { east, north } = offset(center, mark.at)
    const left = 0.5 + (east / reach) * (0.5 - MARK_SIZE / 2)
    const top = 0.5 - (north / reach) * (0.5 - MARK_SIZE / 2)
    const near = groups.find((group) => Math.hypot(group.left - left, group.top - top) < MARK_SIZE)
    if (near) near.marks.push(mark)
    else groups.push({ left, top, marks: [mark] })
  }
  return groups.map(({ left, top, marks: [first, ...others] }) => ({
    key: first?.key ?? '',
    words: wordsOf(first?.number ?? 0, others),
    left,
    top,
  }))
}

function wordsOf(first: number, others: readonly PlanMark[]): string {
  const last = others.at(-1)?.number
  if (last === undefined) return `${first}`
  return others.length === 1 ? `${first}、${last}` : `${first}…${last}`
}

function offset(center: PlanPoint, at: PlanPoint) {
  return {
    east: (at.lng - center.lng) * METRES_A_DEGREE * Math.cos((center.lat * Math.PI) / 180),
    north: (at.lat - center.lat) * METRES_A_DEGREE,
  }
}
