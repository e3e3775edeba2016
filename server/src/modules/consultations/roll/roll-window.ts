import { dayAt, endOfDay } from '../../../lib/shanghai-time'

const DAY_MS = 24 * 3_600_000

/**
 * Until when a roll may be objected to: the end of a day so many days after the opening, but never later than half way to
 * the close, so that time to answer and to vote remains.
 */
export function endOfObjections(openedAt: Date, closesAt: Date, days: number): Date {
  const lastDay = endOfDay(dayAt(new Date(openedAt.getTime() + days * DAY_MS)))
  const halfWay = new Date((openedAt.getTime() + closesAt.getTime()) / 2)
  return lastDay < halfWay ? lastDay : halfWay
}

/**
 * From when on nobody is struck off or measured anew: the last day before the close, or the last quarter of a poll that is
 * shorter than four days, so that whoever is concerned can still answer and vote.
 */
export function endOfCorrections(openedAt: Date, closesAt: Date): Date {
  const quarter = (closesAt.getTime() - openedAt.getTime()) / 4
  return new Date(closesAt.getTime() - Math.min(DAY_MS, quarter))
}
