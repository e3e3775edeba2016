import type { Static } from 'typebox'
import { dayAt } from '../../../lib/shanghai-time'
import type { Leave, Post } from '../../../modules/appointments/appointments-types'
import type { PostSchema } from './schemas'

/** Of a person only the name. */
export function presentPost(
  { accountId: _, leaves, startsAt, endsAt, ...post }: Post,
  now: Date,
): Static<typeof PostSchema> {
  const [leave] = leaves
  return {
    ...post,
    startsAt: startsAt.toISOString(),
    endsAt: endsAt?.toISOString() ?? null,
    isComing: startsAt > now,
    leave: leave ? presentLeave(leave, now) : null,
  }
}

function presentLeave({ id, startsAt, endsAt }: Leave, now: Date) {
  return {
    id,
    fromDay: dayAt(startsAt),
    untilDay: dayAt(new Date(endsAt.getTime() - 1)),
    isRunning: startsAt <= now,
  }
}
