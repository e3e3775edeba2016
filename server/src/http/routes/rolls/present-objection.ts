import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import { maskPersonalData } from '../../../lib/personal-data'
import { maskLabel } from '../../../modules/consultations/roll/mask-label'
import { maskRollText } from '../../../modules/consultations/roll/mask-roll-text'
import type { Objection } from '../../../modules/consultations/roll/roll-types'
import type { ObjectionSchema } from './schemas'

export function presentObjection(
  objection: Objection,
  { isCommittee }: { isCommittee: boolean },
): Static<typeof ObjectionSchema> {
  const { communityCode, unit, answer, answeredAt } = objection
  const isOpen = isCommittee || unit?.isMine === true
  return {
    id: formatTenantId(objection),
    kind: objection.kind,
    unit: unit && {
      id: isCommittee ? formatTenantId({ communityCode, id: unit.id }) : null,
      number: unit.number,
      label: isOpen ? unit.label : maskLabel(unit.label),
    },
    flat: objection.flat,
    body: objection.body,
    objectedBy: isCommittee ? objection.objectedBy : null,
    objectedAt: objection.objectedAt.toISOString(),
    status: objection.status,
    answer:
      answer && (isOpen ? maskPersonalData(answer) : maskRollText(answer, unit?.label ?? null)),
    answeredAt: answeredAt?.toISOString() ?? null,
  }
}
