import type { Term } from './appointments-types'

/**
 * When an office first has nobody, from now on; null when it always has somebody. Terms without a length count for nothing.
 */
export function firstGap(terms: readonly Term[], now: Date): Date | null {
  let moment = now
  for (;;) {
    const held = terms.filter(
      ({ startsAt, endsAt }) => startsAt <= moment && (endsAt === null || endsAt > moment),
    )
    if (held.length === 0) return moment
    const ends = held.map(({ endsAt }) => endsAt)
    if (ends.includes(null)) return null
    moment = new Date(Math.max(...ends.map((end) => end?.getTime() ?? 0)))
  }
}

/** Whether the office has nobody, or has nobody sooner, because of a change. */
export function leavesGap(before: readonly Term[], after: readonly Term[], now: Date): boolean {
  const [was, is] = [firstGap(before, now), firstGap(after, now)]
  return is !== null && (was === null || is < was)
}
