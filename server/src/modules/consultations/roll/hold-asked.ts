import type { Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import { forbidden, notFound } from '../../../lib/domain-error'
import type { TenantId } from '../../../lib/ids'
import type { Actor } from '../../identity/identity-types'
import { isOwnConcern } from '../committee-repository'
import { flatsOf } from '../own-flats'
import * as objections from './objections-repository'
import * as corrections from './roll-corrections-repository'
import { correctionNotAsked, objectionAnswered } from './roll-errors'
import { answers } from './roll-policy'
import type { HeldObjection, RollChange } from './roll-types'

/**
 * An objection made after the time for them is about the objector's own removal, so it adds nobody else's flat.
 * @returns whether the objection still waits for its answer
 * @throws DomainError `not_found`, `forbidden`, `objection_answered`, `correction_not_asked`
 */
export async function holdAsked(
  trx: Transaction<Database>,
  actor: Actor,
  asked: { poll: TenantId; objection: TenantId; change: RollChange; objectionsEndAt: Date },
): Promise<boolean> {
  const { poll, objection, change, objectionsEndAt } = asked
  const isHere = objection.communityCode === poll.communityCode
  const held = isHere ? await objections.holdObjection(trx, objection) : undefined
  if (held?.pollId !== poll.id) throw notFound('objection')
  await assertNotOwn(trx, actor, poll, held)
  if (
    held.status !== 'waiting' &&
    !(await awaitsNewOwner(trx, poll, { objection, held, change }))
  ) {
    throw objectionAnswered()
  }
  if (!answers(change, held)) throw correctionNotAsked()
  if (held.objectedAt >= objectionsEndAt && change.kind === 'add') {
    const removal = { poll, flat: change.flat, accountId: held.accountId }
    if (!(await corrections.isOfOwnRemoval(trx, removal))) throw correctionNotAsked()
  }
  return held.status === 'waiting'
}

/** Nobody answers what one's own household has objected to, or what is about its unit. @throws DomainError `forbidden` */
export async function assertNotOwn(
  trx: Transaction<Database>,
  actor: Actor,
  poll: TenantId,
  { accountId, votingUnitId }: HeldObjection,
): Promise<void> {
  if (accountId === actor.accountId) throw forbidden()
  const { livedIn } = flatsOf(actor, poll.communityCode)
  const concern = { poll, votingUnitId, accountIds: [accountId] }
  if (await isOwnConcern(trx, livedIn, concern)) throw forbidden()
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
