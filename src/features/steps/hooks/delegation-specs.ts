import { acceptDelegation } from '../api/accept-delegation'
import { declineDelegation } from '../api/decline-delegation'
import { offerDelegation } from '../api/offer-delegation'
import { redeemDelegation } from '../api/redeem-delegation'
import { revokeDelegation } from '../api/revoke-delegation'
import { consoleDelegationCopy as deskWords } from '../delegation-console-copy'
import { delegationLimits as limits, delegationCopy as words } from '../delegation-copy'
import type { AskedUnit, Delegation } from '../domain/delegation'
import type { ActSpec } from './use-act'

/** @param units those that can be given away; which one is asked only where there are several */
export function offerSpec(pollId: string, units: readonly AskedUnit[]): ActSpec {
  const { unit: label, ...rest } = words.offer
  const items = units.map(({ id, label: word }) => ({ key: id, word }))
  return {
    ...rest,
    id: 'offer-delegation',
    fields: items.length > 1 ? [{ name: 'unit', kind: 'choice', label, items }] : [],
    photos: 'must',
    send: ({ unit = items[0]?.key ?? '' }, key, uploadIds) =>
      offerDelegation(pollId, { votingUnitId: unit, uploadIds: [...uploadIds] }, key),
  }
}

export function redeemSpec(pollId: string): ActSpec {
  const { code: label, ...rest } = words.redeem
  return {
    ...rest,
    id: 'redeem-delegation',
    fields: [{ name: 'code', kind: 'code', label, limits: limits.code }],
    send: ({ code = '' }, key) => redeemDelegation(pollId, { code }, key),
  }
}

export function revokeSpec({ id }: Delegation): ActSpec {
  return {
    ...words.revoke,
    id: 'revoke-delegation',
    isHarm: true,
    fields: [],
    send: (_, key) => revokeDelegation(id, key),
  }
}

/** What the committee makes of one that waits, or of one it accepted and should not have. */
export function listCheckSpecs({ id, status }: Delegation): ActSpec[] {
  if (status === 'accepted') return [{ ...declineSpec(id, deskWords.undo), isHarm: true }]
  if (status !== 'waiting') return []
  return [
    {
      ...deskWords.accept,
      id: 'accept-delegation',
      fields: [],
      send: (_, key) => acceptDelegation(id, key),
    },
    declineSpec(id, deskWords.decline),
  ]
}

function declineSpec(
  id: string,
  { label, ...rest }: typeof deskWords.decline | typeof deskWords.undo,
): ActSpec {
  return {
    ...rest,
    id: 'decline-delegation',
    fields: [{ name: 'reason', kind: 'text', label, limits: limits.reason }],
    send: ({ reason = '' }, key) => declineDelegation(id, { reason }, key),
  }
}
