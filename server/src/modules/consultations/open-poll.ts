import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Sealing } from '../../lib/sealing'
import { assertOpinionsOver } from './assert-opinions-over'
import { closesAtOutOfRange, emptyRoll, notSecret, rosterFaulty } from './consultations-errors'
import { closingProblem, nextStatus } from './consultations-state'
import type { Consultation, Poll } from './consultations-types'
import * as opening from './opening-repository'
import { planRoll } from './plan-roll'
import { createDraw } from './poll-draw'
import { getRollSettings } from './roll/roll-settings-repository'
import { endOfObjections } from './roll/roll-window'
import { insertRoll, listFlats, type RollUnit } from './roll-repository'
import { weighsByArea } from './rules/decide-poll'
import { createBallotKey } from './secret/ballot-seal'
import { createPollKeys } from './secret/poll-keys-repository'
import { findSecrecyFault } from './secret/secrecy'

/**
 * Freezes the roll and starts the poll of a consultation that the caller holds.
 * @throws DomainError `illegal_transition`, `opinions_still_open`, `closes_at_out_of_range`, `empty_roll`, `roster_faulty`, `not_secret`
 */
export async function openPoll(
  trx: Transaction<Database>,
  sealing: Sealing,
  consultation: Consultation,
  now: Date,
): Promise<void> {
  const { communityCode, areaCode, poll } = consultation
  const status = nextStatus(consultation.status, 'open_poll')
  await assertOpinionsOver(trx, consultation, now)
  assertClosingTime(poll.closesAt, now)
  const plan = planRoll(await listFlats(trx, areaCode), poll)
  if (plan.kind === 'faulty') throw rosterFaulty(plan.faults.length)
  if (plan.units.length === 0) throw emptyRoll()
  const key = { communityCode, id: poll.id }
  await insertRoll(trx, key, plan.units)
  const draw = createDraw(sealing, key)
  const sealedBallotKey =
    poll.secrecy === 'secret'
      ? await prepareSecrecy(trx, sealing, key, weigh(plan.units, poll))
      : null
  const { objectionDays } = await getRollSettings(trx, communityCode.slice(0, 6))
  const opened = { consultation, pollId: poll.id, status, roll: plan.roll, draw, sealedBallotKey }
  const objectionsEndAt = endOfObjections(now, poll.closesAt, objectionDays)
  await opening.markOpened(trx, { ...opened, objectionsEndAt }, now)
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
  weights: readonly number[],
): Promise<string> {
  const fault = findSecrecyFault(weights)
  if (fault) throw notSecret(fault)
  await createPollKeys(trx, sealing, poll, weights)
  return createBallotKey(sealing, poll)
}
