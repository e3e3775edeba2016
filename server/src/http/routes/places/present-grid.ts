import type { Static } from 'typebox'
import { wallClockAt } from '../../../lib/shanghai-time'
import type { Grid, GridWorker } from '../../../modules/places/places-types'
import type { GridSchema } from './schemas'

export function presentGrid(
  grid: Grid,
  worker: GridWorker | undefined,
  now: Date,
): Static<typeof GridSchema> {
  const { cardReviewAt, ...facts } = grid
  return {
    ...facts,
    cardReview: { dueAt: cardReviewAt.toISOString(), isOverdue: cardReviewAt <= now },
    worker: worker ? presentWorker(worker, now) : null,
  }
}

function presentWorker(worker: GridWorker, now: Date) {
  const { displayName, isStandIn, dutyFrom, dutyUntil } = worker
  const time = wallClockAt(now)
  const isOnDuty = dutyFrom !== null && dutyUntil !== null && dutyFrom <= time && time < dutyUntil
  return { displayName, isOnDuty, isStandIn, dutyFrom, dutyUntil }
}
