import type { NoticeReach } from './notice'

/** Households that have not read it themselves. Some may have moved away since they read it: never below 0. */
export function countUnreached({ households, online }: NoticeReach): number {
  return Math.max(0, households - online)
}
