import type { Static } from 'typebox'
import { formatTenantId } from '../../../lib/ids'
import { maskPersonalData } from '../../../lib/personal-data'
import { maskLabel } from '../../../modules/consultations/roll/mask-label'
import type { Objection } from '../../../modules/consultations/roll/roll-types'
import type { ObjectionSchema } from './schemas'

export function presentObjection(
  objection: Objection,
  { isCommittee }: { isCommittee: boolean },
): Static<typeof ObjectionSchema> {
  const { communityCode, unit, answer, answeredAt } = objection
  return {
    id: formatTenantId(objection),
    kind: objection.kind,
    unit: unit && {
      id: isCommittee ? formatTenantId({ communityCode, id: unit.id }) : null,
      number: unit.number,
      label: isCommittee || unit.isMine ? unit.label : maskLabel(unit.label),
    },
    flat: objection.flat,
    body: objection.body,
    objectedBy: isCommittee ? objection.objectedBy : null,
    objectedAt: objection.objectedAt.toISOString(),
    status: objection.status,
    answer: answer && maskPersonalData(answer),
    answeredAt: answeredAt?.toISOString() ?? null,
  }
}
