import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId, type TenantId } from '../../lib/ids'
import { tell, tellHouseholds, tellUnit } from '../messages/tell-service'
import { unitAround } from '../units/unit'

/** Nothing says which home: who gets the message knows. */
const HOMES = { target: 'homes', targetId: null, about: '住户', dueAt: null } as const

/** Tells whoever decides that a claim or a dispute waits. */
export async function tellWaiting(
  trx: Transaction<Database>,
  { gridCode, except }: { readonly gridCode: string; readonly except: string },
  now: Date,
): Promise<void> {
  await tellUnit(trx, { unit: unitAround('grid', gridCode), kind: 'work_claims', except }, now)
}

/** Tells a household that somebody is of it now. */
export function tellJoined(
  trx: Transaction<Database>,
  { household, accountId, claimId }: Joining,
  now: Date,
): Promise<void> {
  const { communityCode, id } = household
  const key = `claim:${communityCode}-${claimId}:joined`
  const telling = { ...HOMES, key, kind: 'member_joined', except: accountId } as const
  return tellHouseholds(trx, { communityCode, ids: [id] }, telling, now)
}

interface Joining {
  readonly household: TenantId
  readonly accountId: string
  readonly claimId: string
}

/** Tells a claimant what was decided, and the household when there is one more. */
export async function tellDecision(
  trx: Transaction<Database>,
  { isApproved, ...joining }: Joining & { readonly isApproved: boolean },
  now: Date,
): Promise<void> {
  const { household, accountId, claimId } = joining
  const key = `claim:${household.communityCode}-${claimId}:decided`
  const kind = isApproved ? 'claim_approved' : 'claim_declined'
  await tell(trx, [accountId], { ...HOMES, key, kind }, now)
  if (isApproved) await tellJoined(trx, joining, now)
}

/** Tells somebody that others of the home say that they do not live there. */
export function tellDisputed(
  trx: Transaction<Database>,
  { id, accountId }: { readonly id: TenantId; readonly accountId: string },
  now: Date,
): Promise<void> {
  const key = `dispute:${formatTenantId(id)}`
  return tell(trx, [accountId], { ...HOMES, key, kind: 'member_disputed' }, now)
}

/** Tells both sides that a dispute is decided. */
export function tellDisputeDecided(
  trx: Transaction<Database>,
  { id, accountIds }: { readonly id: TenantId; readonly accountIds: readonly string[] },
  now: Date,
): Promise<void> {
  const key = `dispute:${formatTenantId(id)}:decided`
  return tell(trx, accountIds, { ...HOMES, key, kind: 'dispute_decided' }, now)
}

/** Tells those of a home what was written down of it at its door. */
export function tellRecorded(
  trx: Transaction<Database>,
  household: TenantId,
  now: Date,
): Promise<void> {
  const { communityCode, id } = household
  const key = `elder:${formatTenantId(household)}:${now.toISOString()}`
  const telling = { ...HOMES, key, kind: 'elder_recorded' } as const
  return tellHouseholds(trx, { communityCode, ids: [id] }, telling, now)
}
