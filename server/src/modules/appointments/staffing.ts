import type { GridStaffing, Post } from './appointments-types'

/** Whether there is anybody to ask in a grid at that moment. */
export function staffingOf(
  posts: readonly Pick<Post, 'startsAt' | 'leave'>[],
  now: Date,
): GridStaffing {
  const held = posts.filter(({ startsAt }) => startsAt <= now)
  if (held.length === 0) return 'nobody'
  return held.every(({ leave }) => leave !== null && leave.startsAt <= now) ? 'on_leave' : 'staffed'
}
