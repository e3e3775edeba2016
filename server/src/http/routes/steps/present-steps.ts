import type { Static } from 'typebox'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import { maskPersonalData } from '../../../lib/personal-data'
import type { StepsView } from '../../../modules/steps/steps-types'
import type { StepsSchema } from './schemas'

export function presentSteps(id: TenantId, view: StepsView): Static<typeof StepsSchema> {
  const { opinions, carryingOut, closed } = view
  return {
    id: formatTenantId(id),
    status: view.status,
    opinions: opinions && {
      ...opinions,
      askedAt: opinions.askedAt.toISOString(),
      endsAt: opinions.endsAt.toISOString(),
    },
    unpassed: view.unpassed,
    carryingOut: carryingOut && {
      ...carryingOut,
      startedAt: carryingOut.startedAt.toISOString(),
      reason: carryingOut.reason === null ? null : maskPersonalData(carryingOut.reason),
    },
    closed: closed && {
      closedAt: closed.closedAt.toISOString(),
      statement: maskPersonalData(closed.statement),
    },
    documentCount: view.documentCount,
    correctionCount: view.correctionCount,
    abilities: { ...view.abilities },
  }
}
