import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../../db/unit-of-work'
import { notFound } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import type { Actor } from '../../identity/identity-types'
import { holdPoll } from '../ballots-repository'
import { pollClosed, secondPersonNeeded } from '../consultations-errors'
import { isCommitteeOf } from '../consultations-policy'
import { flatsOf } from '../own-flats'
import { makeCorrection, planCorrection, type RollInCare } from './correct-roll'
import { getOwnRoll, getRoll, isRunning } from './get-roll'
import { holdAsked } from './hold-asked'
import { noteProbes } from './note-probes'
import * as objections from './objections-repository'
import { listCorrections } from './roll-corrections-list-repository'
import * as corrections from './roll-corrections-repository'
import { correctionDecided, correctionNotAsked, correctionWaits } from './roll-errors'
import type { HeldCorrection, LeftOutFlat, RollChange, RollCorrection } from './roll-types'
import { listLeftOutFlats, lockRoll } from './roll-units-repository'

interface Proposal {
  readonly objection: TenantId | null
  readonly change: RollChange
}

export interface RollCorrectionsService {
  /**
   * By one of the committee, while the poll runs; once the time for objections is over only what answers one made in time.
   * The roll stays as it is until somebody else has confirmed it.
   * @throws DomainError `not_found`, `forbidden`, `poll_not_open`, `poll_closed`, `objection_answered`,
   *   `correction_not_asked`, `correction_waits`, and those of `planCorrection`
   */
  propose(
    actor: Actor,
    proposal: Proposal & { readonly poll: TenantId; readonly reason: string },
    request: WriteRequest,
  ): Promise<TenantId>
  /**
   * Makes the correction, by another of the committee, under the same conditions.
   * @throws DomainError those of `propose` but `correction_waits`, `second_person_needed`, `correction_decided`,
   *   `unit_has_voted`
   */
  confirm(actor: Actor, id: TenantId, request: WriteRequest): Promise<void>
  /** Leaves the roll as it is, by anybody of the committee. @throws DomainError `not_found`, `correction_decided` */
  drop(actor: Actor, id: TenantId, request: WriteRequest): Promise<void>
  /** What was corrected, for everybody, newest first. @throws DomainError `not_found`, `poll_not_open` */
  listMade(
    actor: Actor | undefined,
    poll: TenantId,
    page: PageRequest,
  ): Promise<Page<RollCorrection>>
  /** What waits for a second person, for the committee. @throws DomainError and `forbidden` */
  listWaiting(actor: Actor, poll: TenantId, page: PageRequest): Promise<Page<RollCorrection>>
  /** Flats that a correction could add, for the committee. @throws DomainError `not_found`, `forbidden`, `poll_not_open` */
  listLeftOutFlats(
    actor: Actor,
    asked: { readonly poll: TenantId; readonly search: string },
    page: PageRequest,
  ): Promise<Page<LeftOutFlat>>
}

export function createRollCorrectionsService(deps: {
  db: Kysely<Database>
  unitOfWork: UnitOfWork
}): RollCorrectionsService {
  const { db, unitOfWork } = deps
  return {
    async propose(actor, { poll, reason, ...asked }, request) {
      const { communityCode } = poll
      const { accountId } = actor
      const write = { communityCode, operation: 'propose_roll_correction', request }
      const { id } = await unitOfWork.write(write, async (trx, now) => {
        await getOwnRoll(trx, actor, poll)
        await holdPoll(trx, poll)
        const { roll } = await assertTime(trx, actor, { poll, ...asked }, now)
        const planned = await planCorrection(trx, roll, asked.change)
        const objectionId = asked.objection?.id ?? null
        const entry = { ...planned, reason, objectionId, accountId }
        const stored = await corrections.insertProposal(trx, poll, entry, now)
        if (!stored) throw correctionWaits()
        return { subjectId: formatTenantId(stored), result: { id: stored.id } }
      })
      return { communityCode, id }
    },
    async confirm(actor, id, request) {
      const { communityCode } = id
      const { accountId } = actor
      const poll = await findPollFor(db, actor, id)
      const write = { communityCode, operation: 'correct_roll', request }
      const correcting = unitOfWork.write<null>(write, async (trx, now) => {
        await lockRoll(trx, poll)
        const held = await holdWaiting(trx, id)
        if (held.proposedByAccountId === accountId) throw secondPersonNeeded()
        const { roll, isAnswer } = await assertTime(trx, actor, held, now)
        const made = await makeCorrection(trx, roll, held.change)
        await corrections.markMade(trx, id, { ...made, accountId }, now)
        if (held.objection && isAnswer) {
          const answer = { status: 'accepted', accountId, text: held.reason } as const
          await objections.markAnswered(trx, held.objection, answer, now)
        }
        return { subjectId: formatTenantId(poll), result: null }
      })
      await noteProbes(unitOfWork, write, { poll, correcting })
    },
    async drop(actor, id, request) {
      await findPollFor(db, actor, id)
      const { communityCode } = id
      const write = { communityCode, operation: 'drop_roll_correction', request }
      await unitOfWork.write(write, async (trx, now) => {
        await holdWaiting(trx, id)
        await corrections.markDropped(trx, id, actor.accountId, now)
        return { subjectId: formatTenantId(id), result: null }
      })
    },
    async listMade(actor, poll, page) {
      await getRoll(db, actor, poll)
      const flats = flatsOf(actor, poll.communityCode)
      return listCorrections(db, { poll, status: 'made', flats }, page)
    },
    async listWaiting(actor, poll, page) {
      await getOwnRoll(db, actor, poll)
      const flats = flatsOf(actor, poll.communityCode)
      return listCorrections(db, { poll, status: 'waiting', flats }, page)
    },
    async listLeftOutFlats(actor, { poll, search }, page) {
      const { consultation, terms } = await getOwnRoll(db, actor, poll)
      const { lastHouseholdId } = terms
      const { areaCode } = consultation
      return listLeftOutFlats(db, { poll, areaCode, lastHouseholdId, search }, page)
    },
  }
}

/** What waits nobody else may know, so there is none for others. @throws DomainError `not_found` */
async function findPollFor(db: Kysely<Database>, actor: Actor, id: TenantId): Promise<TenantId> {
  const isTheirs = isCommitteeOf(actor, id.communityCode)
  const poll = isTheirs ? await corrections.findPollOfCorrection(db, id) : undefined
  if (!poll) throw notFound('correction')
  return poll
}

/** @throws DomainError `correction_decided` */
async function holdWaiting(trx: Transaction<Database>, id: TenantId): Promise<HeldCorrection> {
  const held = await corrections.holdCorrection(trx, id)
  if (held.status !== 'waiting') throw correctionDecided()
  return held
}

/**
 * @returns the roll, and whether the correction answers an objection that still waits
 * @throws DomainError `not_found`, `forbidden`, `poll_closed`, `objection_answered`, `correction_not_asked`
 */
async function assertTime(
  trx: Transaction<Database>,
  actor: Actor,
  { poll, objection, change }: Proposal & { readonly poll: TenantId },
  now: Date,
): Promise<{ roll: RollInCare; isAnswer: boolean }> {
  const { consultation, terms } = await getOwnRoll(trx, actor, poll)
  if (!isRunning(consultation, now)) throw pollClosed()
  const { accountId } = actor
  const isAnswer =
    objection !== null && (await holdAsked(trx, { poll, objection, change, accountId }))
  if (!objection && now >= terms.objectionsEndAt) throw correctionNotAsked()
  const { lastHouseholdId } = terms
  return { roll: { poll, consultation, lastHouseholdId }, isAnswer }
}
