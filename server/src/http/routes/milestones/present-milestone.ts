import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import { maskPersonalData } from '../../../lib/personal-data'
import type { MilestoneView, Postponement } from '../../../modules/milestones/milestones-types'
import type { MilestoneSchema } from './schemas'

/** @param linkTo makes an expiring link to an uploaded photo */
export function presentMilestone(
  { milestone, isOverdue, isLate, canChange }: MilestoneView,
  linkTo: (uploadId: string) => string,
): Static<typeof MilestoneSchema> {
  const { communityCode, consultationId, end } = milestone
  return {
    id: formatTenantId(milestone),
    consultationId: formatTenantId({ communityCode, id: consultationId }),
    consultationTitle: milestone.consultationTitle,
    title: maskPersonalData(milestone.title),
    firstDueOn: milestone.firstDueOn,
    dueOn: milestone.dueOn,
    status: milestone.status,
    isOverdue,
    isLate,
    addedAt: milestone.addedAt.toISOString(),
    end: end && {
      note: maskPersonalData(end.note),
      endedBy: end.endedBy,
      endedAt: end.endedAt.toISOString(),
    },
    postponements: milestone.postponements.map(presentPostponement),
    photos: milestone.photos.map(({ uploadId, width, height }) => ({
      id: uploadId,
      url: linkTo(uploadId),
      width,
      height,
    })),
    canChange,
  }
}

function presentPostponement({ reason, postponedAt, ...rest }: Postponement) {
  return { ...rest, reason: maskPersonalData(reason), postponedAt: postponedAt.toISOString() }
}
