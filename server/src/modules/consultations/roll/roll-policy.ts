import { isResidentOf } from '../../identity/identity-policy'
import type { Actor } from '../../identity/identity-types'
import type { HeldObjection, ObjectionDraft, ObjectionKind, RollChange } from './roll-types'

/** Whoever has a home in the community may say that its roll is wrong, also for a neighbour. */
export function canObject(actor: Actor | undefined, communityCode: string): actor is Actor {
  return isResidentOf(actor, communityCode)
}

/** What is wrong with an objection by its fields. */
export function objectionFaults(
  { kind, rollNumber, flat }: ObjectionDraft,
  poll: { readonly weighsByArea: boolean; readonly votingUnit: 'household' | 'owner' },
): Record<string, string> {
  if (kind === 'wrong_area' && !poll.weighsByArea) return { kind: 'not_counted' }
  if (kind === 'wrong_owner' && poll.votingUnit !== 'owner') return { kind: 'not_counted' }
  const wanted = { flat: kind === 'missing', rollNumber: kind !== 'missing' }
  return {
    ...faultOf('flat', flat, wanted.flat),
    ...faultOf('rollNumber', rollNumber, wanted.rollNumber),
  }
}

/**
 * What the people of a home that was corrected may still object to once the time for objections is over; otherwise the last
 * correction before its end could not be answered.
 */
export function objectionsAfterwards(corrected: readonly RollChange['kind'][]): ObjectionKind[] {
  const kinds: ObjectionKind[] = []
  if (corrected.includes('remove')) kinds.push('missing')
  if (corrected.includes('area')) kinds.push('wrong_area')
  return kinds
}

function faultOf(name: string, value: unknown, isWanted: boolean): Record<string, string> {
  if ((value !== null) === isWanted) return {}
  return { [name]: isWanted ? 'required' : 'contradicts' }
}

/** Whether a change does what an objection asks for; a wrong owner may take striking off and adding anew. */
export function answers(change: RollChange, objection: HeldObjection): boolean {
  const isSameUnit = change.kind !== 'add' && change.votingUnit.id === objection.votingUnitId
  switch (objection.kind) {
    case 'missing':
      return change.kind === 'add'
    case 'not_entitled':
      return change.kind === 'remove' && isSameUnit
    case 'wrong_area':
      return change.kind === 'area' && isSameUnit
    case 'wrong_owner':
      return change.kind === 'add' || isSameUnit
  }
}
