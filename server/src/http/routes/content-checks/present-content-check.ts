import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import { maskPersonalData } from '../../../lib/personal-data'
import type { CheckAppeal, CheckView } from '../../../modules/content-checks/content-checks-types'
import type { ContentCheckSchema } from './schemas'

/** @param linkTo makes an expiring link to a photo */
export function presentContentCheck(
  { check, text, uploadIds, isMine, abilities }: CheckView,
  linkTo: (uploadId: string) => string,
): Static<typeof ContentCheckSchema> {
  const { communityCode, subject, decision, appeal } = check
  const masked = maskPersonalData(text)
  return {
    id: formatTenantId(check),
    kind: check.kind,
    subjectId: formatTenantId(subject),
    reportId:
      subject.reportId === null ? null : formatTenantId({ communityCode, id: subject.reportId }),
    text: isMine ? text : masked,
    isMasked: masked !== text,
    photos: uploadIds.map((id) => ({ id, url: linkTo(id) })),
    status: check.status,
    askedAt: check.askedAt.toISOString(),
    decision: decision && {
      by: decision.by,
      rule: decision.rule,
      note: decision.note === null ? null : maskPersonalData(decision.note),
      at: decision.at.toISOString(),
    },
    appeal: appeal && presentAppeal(appeal, isMine),
    isMine,
    abilities: { ...abilities },
  }
}

function presentAppeal({ text, appealedAt, decision }: CheckAppeal, isMine: boolean) {
  return {
    text: isMine ? text : maskPersonalData(text),
    appealedAt: appealedAt.toISOString(),
    decision: decision && {
      isPublished: decision.isPassed,
      note: maskPersonalData(decision.note),
      decidedAt: decision.decidedAt.toISOString(),
    },
  }
}
