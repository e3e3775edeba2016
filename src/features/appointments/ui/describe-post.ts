import { formatDate } from '../../../lib/shanghai-time'
import { peopleCopy as copy } from '../copy'
import { describeLastDay, isGridPost, type Leave, type Post } from '../domain/posts'

/** From when until when, and when on duty. */
export function describePost(post: Post): string {
  const { startsAt, endsAt, dutyFrom, dutyUntil } = post
  return [
    copy.since(formatDate(startsAt)),
    endsAt === null ? '' : copy.until(describeLastDay(endsAt)),
    dutyFrom !== null && dutyUntil !== null ? copy.hours(dutyFrom, dutyUntil) : '',
  ]
    .filter(Boolean)
    .join(' · ')
}

export function describeRank(post: Pick<Post, 'role' | 'isSecond'>): string | undefined {
  if (!isGridPost(post)) return undefined
  return post.isSecond ? copy.ranks.second : copy.ranks.first
}

export function describeLeave({ fromDay, untilDay, isRunning }: Leave): string {
  const until = formatDate(`${untilDay}T00:00:00+08:00`)
  if (isRunning) return copy.onLeave(until)
  return copy.leaveComing(formatDate(`${fromDay}T00:00:00+08:00`), until)
}
