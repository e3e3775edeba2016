import type { Reply } from '../../../lib/reply'
import { formatDate, toDayInput, toInstant } from '../../../lib/shanghai-time'
import { parseDay, parseTime } from '../../../lib/written-time'

export type CommunityPosts = Reply<'listCommunityPosts'>
export type StaffedGrid = CommunityPosts['grids'][number]
export type Post = CommunityPosts['members'][number]
export type Leave = NonNullable<Post['leave']>
export type OfficePosts = Reply<'listOfficePosts'>
export type Department = OfficePosts['departments'][number]
export type AppointmentChange = Reply<'listAppointmentChanges'>['items'][number]
export type OpenWork = Reply<'countOpenWork'>

/** What somebody can be appointed to. */
export type Office = Pick<Post, 'role' | 'areaCode' | 'departmentCode'>
export type DutyHours = Pick<Post, 'dutyFrom' | 'dutyUntil'>

const DAY_MS = 86_400_000

export function isGridPost({ role }: Pick<Office, 'role'>): boolean {
  return role === 'grid_worker'
}

/** A whole phone as it was typed; undefined when it is none. */
export function readPhone(text: string): string | undefined {
  const digits = text.replace(/[-\s]/g, '')
  return /^[0-9]{7,12}$/.test(digits) ? digits : undefined
}

/** The start of a written day; null when nothing is written, undefined when that is no day. */
export function readFirstDay(text: string): string | null | undefined {
  if (text.trim() === '') return null
  const day = parseDay(text)
  return day && toInstant(day, '00:00')
}

/** The end of a written last day; null when nothing is written, undefined when that is no day. */
export function readLastDay(text: string): string | null | undefined {
  const start = readFirstDay(text)
  return start && new Date(Date.parse(start) + DAY_MS).toISOString()
}

/** Both hours or none; undefined when something else is written. */
export function readHours(from: string, until: string): DutyHours | undefined {
  if (from.trim() === '' && until.trim() === '') return { dutyFrom: null, dutyUntil: null }
  const [dutyFrom, dutyUntil] = [parseTime(from), parseTime(until)]
  if (dutyFrom === undefined || dutyUntil === undefined || dutyFrom >= dutyUntil) return undefined
  return { dutyFrom, dutyUntil }
}

/** The days of a leave, as they were written. */
export function readLeave(from: string, until: string, now: number) {
  const [fromDay, untilDay] = [parseDay(from), parseDay(until)]
  if (fromDay === undefined || untilDay === undefined) return undefined
  return fromDay >= toDayInput(now) && untilDay >= fromDay ? { fromDay, untilDay } : undefined
}

/** The last whole day of a term, in words. */
export function describeLastDay(endsAt: string): string {
  return formatDate(Date.parse(endsAt) - 1)
}
