import type { Static } from 'typebox'
import { wallClockAt } from '../../../lib/shanghai-time'
import type { Grid, GridWorker } from '../../../modules/places/places-types'
import type { GridSchema } from './schemas'

interface Shown {
  readonly now: Date
  /** To a file, for a while. */
  readonly linkTo: (uploadId: string) => string
}

export function presentGrid(
  grid: Grid,
  worker: GridWorker | undefined,
  { now, linkTo }: Shown,
): Static<typeof GridSchema> {
  const { cardReviewAt, retiredAt: _, ...facts } = grid
  return {
    ...facts,
    cardReview: { dueAt: cardReviewAt.toISOString(), isOverdue: cardReviewAt <= now },
    worker: worker ? presentWorker(worker, { now, linkTo }) : null,
  }
}

function presentWorker(worker: GridWorker, { now, linkTo }: Shown) {
  const { displayName, photoUploadId, isStandIn, dutyFrom, dutyUntil } = worker
  const photoUrl = photoUploadId === null ? null : linkTo(photoUploadId)
  const time = wallClockAt(now)
  const isOnDuty = dutyFrom !== null && dutyUntil !== null && dutyFrom <= time && time < dutyUntil
  return { displayName, photoUrl, isOnDuty, isStandIn, dutyFrom, dutyUntil }
}
