import type { Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import { forbidden, notFound } from '../../../lib/domain-error'
import type { TenantId } from '../../../lib/ids'
import * as objections from './objections-repository'
import * as corrections from './roll-corrections-repository'
import { correctionNotAsked, objectionAnswered } from './roll-errors'
import { answers } from './roll-policy'
import type { HeldObjection, RollChange } from './roll-types'

/** @returns whether the objection still waits for its answer */
export async function holdAsked(
  trx: Transaction<Database>,
  asked: { poll: TenantId; objection: TenantId; change: RollChange; accountId: string },
): Promise<boolean> {
  const { poll, objection, change, accountId } = asked
  const isHere = objection.communityCode === poll.communityCode
  const held = isHere ? await objections.holdObjection(trx, objection) : undefined
  if (held?.pollId !== poll.id) throw notFound('objection')
  assertNotOwn(held, accountId)
  if (
    held.status !== 'waiting' &&
    !(await awaitsNewOwner(trx, poll, { objection, held, change }))
  ) {
    throw objectionAnswered()
  }
  if (!answers(change, held)) throw correctionNotAsked()
  return held.status === 'waiting'
}

/** Nobody answers what one has objected to oneself. @throws DomainError `forbidden` */
export function assertNotOwn(objection: HeldObjection, accountId: string): void {
  if (objection.accountId === accountId) throw forbidden()
}

/** A wrong owner is struck off and the right one added: two corrections for one objection, and no more. */
async function awaitsNewOwner(
  trx: Transaction<Database>,
  poll: TenantId,
  asked: { objection: TenantId; held: HeldObjection; change: RollChange },
): Promise<boolean> {
  const { objection, held, change } = asked
  if (held.kind !== 'wrong_owner' || held.status !== 'accepted' || change.kind !== 'add')
    return false
  const made = await corrections.listKindsFor(trx, poll, objection.id)
  return made.length === 1 && made[0] === 'remove'
}
