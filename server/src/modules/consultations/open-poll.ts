import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Sealing } from '../../lib/sealing'
import { assertOpinionsOver } from './assert-opinions-over'
import { closesAtOutOfRange, emptyRoll, notSecret, rosterFaulty } from './consultations-errors'
import { canHappen, closingProblem, nextStatus } from './consultations-state'
import type { Consultation, Poll } from './consultations-types'
import * as opening from './opening-repository'
import { planRoll, type RollPlan } from './plan-roll'
import { createDraw } from './poll-draw'
import { getRollSettings } from './roll/roll-settings-repository'
import { endOfObjections } from './roll/roll-window'
import { insertRoll, listFlats, type RollUnit } from './roll-repository'
import { weighsByArea } from './rules/decide-poll'
import { createBallotKey } from './secret/ballot-seal'
import { createPollKeys, makeSigningKeys, type SigningKeys } from './secret/poll-keys-repository'
import { findSecrecyFault } from './secret/secrecy'
import { tellOpened } from './tell-poll'

/**
 * The keys that opening a secret poll will need. Making them may take a minute: meanwhile nothing is held, so that a
 * repeat of the same request does not have to wait for more than the opening itself.
 * @returns none for a poll that needs none or that cannot be opened any more
 * @throws DomainError as `openPoll`
 */
export async function makeKeysAhead(
  db: Kysely<Database>,
  consultation: Consultation,
  now: Date,
): Promise<SigningKeys> {
  const { status, poll } = consultation
  if (poll.secrecy !== 'secret' || !canHappen(status, 'open_poll')) return new Map()
  const weights = weigh((await planOpening(db, consultation, now)).units, poll)
  assertSecret(weights)
  return makeSigningKeys(weights)
}

/**
 * Freezes the roll and starts the poll of a consultation that the caller holds.
 * @param ahead of `makeKeysAhead`; the roster may have changed since
 * @throws DomainError `illegal_transition`, `opinions_still_open`, `closes_at_out_of_range`, `empty_roll`, `roster_faulty`, `not_secret`
 */
export async function openPoll(
  trx: Transaction<Database>,
  sealing: Sealing,
  { consultation, ahead }: { consultation: Consultation; ahead: SigningKeys },
  now: Date,
): Promise<void> {
  const { communityCode, poll } = consultation
  const status = nextStatus(consultation.status, 'open_poll')
  const plan = await planOpening(trx, consultation, now)
  const key = { communityCode, id: poll.id }
  await insertRoll(trx, key, plan.units)
  const draw = createDraw(sealing, key)
  const sealedBallotKey =
    poll.secrecy === 'secret'
      ? await prepareSecrecy(trx, sealing, key, { weights: weigh(plan.units, poll), ahead })
      : null
  const { objectionDays } = await getRollSettings(trx, communityCode.slice(0, 6))
  const opened = { consultation, pollId: poll.id, status, roll: plan.roll, draw, sealedBallotKey }
  const objectionsEndAt = endOfObjections(now, poll.closesAt, objectionDays)
  await opening.markOpened(trx, { ...opened, objectionsEndAt }, now)
  await tellOpened(trx, consultation, now)
}

/** Whom the poll would ask now, when it could be opened now. */
async function planOpening(
  db: Kysely<Database>,
  consultation: Consultation,
  now: Date,
): Promise<Extract<RollPlan, { kind: 'ready' }>> {
  const { areaCode, poll } = consultation
  await assertOpinionsOver(db, consultation, now)
  assertClosingTime(poll.closesAt, now)
  const plan = planRoll(await listFlats(db, areaCode), poll)
  if (plan.kind === 'faulty') throw rosterFaulty(plan.faults.length)
  if (plan.units.length === 0) throw emptyRoll()
  return plan
}

/** @throws DomainError `closes_at_out_of_range` */
export function assertClosingTime(closesAt: Date, now: Date): void {
  const problem = closingProblem(closesAt, now)
  if (problem) throw closesAtOutOfRange(problem)
}

/** What the ballot of each unit will weigh. */
export function weigh(
  units: readonly Pick<RollUnit, 'areaHundredths'>[],
  { rule }: Pick<Poll, 'rule'>,
): number[] {
  const byArea = weighsByArea(rule)
  return units.map(({ areaHundredths }) => (byArea ? areaHundredths : 1))
}

/** @returns the sealed key of the poll's ballots */
async function prepareSecrecy(
  trx: Transaction<Database>,
  sealing: Sealing,
  poll: TenantId,
  keys: { weights: readonly number[]; ahead: SigningKeys },
): Promise<string> {
  assertSecret(keys.weights)
  await createPollKeys(trx, sealing, poll, keys)
  return createBallotKey(sealing, poll)
}

/** @throws DomainError `not_secret` */
function assertSecret(weights: readonly number[]): void {
  const fault = findSecrecyFault(weights)
  if (fault) throw notSecret(fault)
}
