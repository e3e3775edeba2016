import type { GridStaffing, Leave, Post, Term } from './appointments-types'
import { firstGap } from './first-gap'

/** Whether there is anybody to ask in a grid at that moment. */
export function staffingOf(
  posts: readonly Pick<Post, 'startsAt' | 'leaves'>[],
  now: Date,
): GridStaffing {
  const held = posts.filter(({ startsAt }) => startsAt <= now)
  if (held.length === 0) return 'nobody'
  const isAway = ({ leaves }: Pick<Post, 'leaves'>) =>
    leaves.some(({ startsAt }) => startsAt <= now)
  return held.every(isAway) ? 'on_leave' : 'staffed'
}

/** When a grid first has nobody to ask, from now on, as far as it is known; null when it always has. */
export function emptyFrom(
  posts: readonly Pick<Post, 'startsAt' | 'endsAt' | 'leaves'>[],
  now: Date,
) {
  return firstGap(posts.flatMap(presentTerms), now)
}

/** A term without the leaves in it. */
function presentTerms({ leaves, ...whole }: Term & Pick<Post, 'leaves'>): Term[] {
  return leaves.reduce<Term[]>(
    (terms, leave) => terms.flatMap((term) => without(term, leave)),
    [{ startsAt: whole.startsAt, endsAt: whole.endsAt }],
  )
}

function without({ startsAt, endsAt }: Term, leave: Leave): Term[] {
  const parts: Term[] = [
    { startsAt, endsAt: endsAt && endsAt < leave.startsAt ? endsAt : leave.startsAt },
    { startsAt: startsAt > leave.endsAt ? startsAt : leave.endsAt, endsAt },
  ]
  return parts.filter((part) => part.endsAt === null || part.endsAt > part.startsAt)
}
