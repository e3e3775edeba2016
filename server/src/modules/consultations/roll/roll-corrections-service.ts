import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../../db/unit-of-work'
import { forbidden, notFound } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import type { Actor } from '../../identity/identity-types'
import { holdPoll } from '../ballots-repository'
import { isInOffice } from '../committee-repository'
import { firstPersonLeft, pollClosed, secondPersonNeeded } from '../consultations-errors'
import { isCommitteeOf } from '../consultations-policy'
import { noteProbes } from '../note-probes'
import { flatsOf } from '../own-flats'
import { tellCorrected } from '../tell-poll'
import { makeCorrection, planCorrection, type RollInCare } from './correct-roll'
import { getOwnRoll, getRoll, isRunning } from './get-roll'
import { holdAsked } from './hold-asked'
import * as objections from './objections-repository'
import { listCorrections } from './roll-corrections-list-repository'
import * as corrections from './roll-corrections-repository'
import {
  correctionDecided,
  correctionNotAsked,
  correctionTooLate,
  correctionWaits,
} from './roll-errors'
import type { HeldCorrection, LeftOutFlat, RollChange, RollCorrection } from './roll-types'
import { listLeftOutFlats, lockRoll } from './roll-units-repository'
import { endOfCorrections } from './roll-window'

interface Proposal {
  readonly objection: TenantId | null
  readonly change: RollChange
}

export interface RollCorrectionsService {
  /**
   * By one of the committee, while the poll runs; once the time for objections is over only what answers one made in time.
   * The roll stays as it is until somebody else has confirmed it.
   * @throws DomainError `not_found`, `forbidden`, `poll_not_open`, `poll_closed`, `objection_answered`,
   *   `correction_not_asked`, `correction_too_late`, `correction_waits`, and those of `planCorrection`
   */
  propose(
    actor: Actor,
    proposal: Proposal & { readonly poll: TenantId; readonly reason: string },
    request: WriteRequest,
  ): Promise<TenantId>
  /**
   * Makes the correction, by another of the committee, under the same conditions, and answers with it whoever waits for the
   * same.
   * @throws DomainError those of `propose` but `correction_waits`, `second_person_needed`, `first_person_left`,
   *   `correction_decided`, `unit_has_voted`; `forbidden` also for whoever lives in the unit
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
      const { poll, votingUnit } = await findPlaceFor(db, actor, id)
      const write = { communityCode, operation: 'correct_roll', request }
      const work = unitOfWork.write<null>(write, async (trx, now) => {
        await lockRoll(trx, poll)
        const held = await holdWaiting(trx, id)
        if (held.proposedByAccountId === accountId) throw secondPersonNeeded()
        await assertMayConfirm(trx, actor, held, now)
        const { roll, isAnswer } = await assertTime(trx, actor, held, now)
        const made = await makeCorrection(trx, roll, held.change)
        await corrections.markMade(trx, id, { ...made, accountId }, now)
        const { title } = roll.consultation
        await tellCorrected(trx, { id, poll, title, householdIds: made.householdIds }, now)
        if (held.objection && isAnswer) {
          const answer = { status: 'accepted', accountId, text: held.reason } as const
          await objections.markAnswered(trx, held.objection, answer, now)
        }
        const settling = {
          kind: held.change.kind,
          objectionId: held.objection?.id ?? null,
          ...made,
        }
        await objections.markSettled(trx, poll, settling, { accountId, text: held.reason }, now)
        return { subjectId: formatTenantId(poll), result: null }
      })
      await noteProbes(unitOfWork, write, { votingUnit, code: 'unit_has_voted', work })
    },
    async drop(actor, id, request) {
      await findPlaceFor(db, actor, id)
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
async function findPlaceFor(
  db: Kysely<Database>,
  actor: Actor,
  id: TenantId,
): Promise<corrections.CorrectionPlace> {
  const isTheirs = isCommitteeOf(actor, id.communityCode)
  const place = isTheirs ? await corrections.findPlaceOfCorrection(db, id) : undefined
  if (!place) throw notFound('correction')
  return place
}

/** @throws DomainError `correction_decided` */
async function holdWaiting(trx: Transaction<Database>, id: TenantId): Promise<HeldCorrection> {
  const held = await corrections.holdCorrection(trx, id)
  if (held.status !== 'waiting') throw correctionDecided()
  return held
}

/** By two who are of the committee now, and not about the second one's home. @throws DomainError `forbidden`, `first_person_left` */
async function assertMayConfirm(
  trx: Transaction<Database>,
  actor: Actor,
  { poll: { communityCode }, householdIds, proposedByAccountId: accountId }: HeldCorrection,
  now: Date,
): Promise<void> {
  const { livedIn } = flatsOf(actor, communityCode)
  if (householdIds.some((id) => livedIn.includes(id))) throw forbidden()
  if (!(await isInOffice(trx, { accountId, communityCode }, now))) throw firstPersonLeft()
}

/**
 * @returns the roll, and whether the correction answers an objection that still waits
 * @throws DomainError `not_found`, `forbidden`, `poll_closed`, `correction_too_late`, `objection_answered`,
 *   `correction_not_asked`
 */
async function assertTime(
  trx: Transaction<Database>,
  actor: Actor,
  { poll, objection, change }: Proposal & { readonly poll: TenantId },
  now: Date,
): Promise<{ roll: RollInCare; isAnswer: boolean }> {
  const { consultation, terms } = await getOwnRoll(trx, actor, poll)
  if (!isRunning(consultation, now)) throw pollClosed()
  const { openedAt, closesAt } = consultation.poll
  const isLate = openedAt !== null && now >= endOfCorrections(openedAt, closesAt)
  if (isLate && change.kind !== 'add') throw correctionTooLate()
  const { objectionsEndAt } = terms
  const asked = objection && { poll, objection, change, objectionsEndAt }
  const isAnswer = asked !== null && (await holdAsked(trx, actor, asked))
  if (!objection && now >= terms.objectionsEndAt) throw correctionNotAsked()
  const { lastHouseholdId } = terms
  return { roll: { poll, consultation, lastHouseholdId }, isAnswer }
}
