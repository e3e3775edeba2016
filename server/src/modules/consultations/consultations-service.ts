import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { forbidden, notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { Actor } from '../identity/identity-types'
import type { PlacesService } from '../places/places-service'
import { assertOpinionsOver } from './assert-opinions-over'
import { type BallotRequest, type BallotStored, castBallot } from './cast-ballot'
import {
  closesAtOutOfRange,
  emptyRoll,
  illegalTransition,
  ruleNotForUnit,
  unknownArea,
} from './consultations-errors'
import { canEditDraft, canView, isCommitteeOf } from './consultations-policy'
import * as repository from './consultations-repository'
import { closingProblem, nextStatus, waitsForCount } from './consultations-state'
import type {
  Consultation,
  ConsultationDraft,
  ConsultationView,
  Phase,
} from './consultations-types'
import { endPoll } from './end-poll'
import * as opening from './opening-repository'
import { findCurrentRule, listCurrentRules } from './rules'
import type { PollRule, RuleCode } from './rules/rule-types'
import { householdsOf, viewConsultations } from './view-consultations'

export interface ConsultationsService {
  /** The rules a new poll may choose from. */
  listPollRules(): readonly PollRule[]
  /** Newest first; drafts only for the community's committee. */
  listConsultations(
    actor: Actor | undefined,
    filter: { communityCode: string; phase: Phase },
    page: PageRequest,
  ): Promise<Page<ConsultationView>>
  /** @throws DomainError `not_found`, also for a draft of somebody else */
  getConsultation(actor: Actor | undefined, id: TenantId): Promise<ConsultationView>
  /** @throws DomainError `forbidden`, `unknown_area`, `closes_at_out_of_range`, `rule_not_for_unit` */
  createConsultation(
    actor: Actor,
    draft: ConsultationDraft,
    request: WriteRequest,
  ): Promise<ConsultationView>
  /**
   * @throws DomainError `not_found`, `illegal_transition` once opened, `unknown_area`, `closes_at_out_of_range`,
   *   `rule_not_for_unit`
   */
  updateConsultation(
    actor: Actor,
    revision: { id: TenantId; draft: ConsultationDraft },
    request: WriteRequest,
  ): Promise<ConsultationView>
  /** @throws DomainError `not_found`, `illegal_transition` once opened */
  deleteConsultation(actor: Actor, id: TenantId, request: WriteRequest): Promise<void>
  /**
   * Freezes the roll and starts the poll.
   * @throws DomainError `not_found`, `forbidden`, `illegal_transition`, `opinions_still_open`,
   *   `closes_at_out_of_range`, `empty_roll`
   */
  openConsultation(actor: Actor, id: TenantId, request: WriteRequest): Promise<ConsultationView>
  /**
   * @throws DomainError `not_found` (also for a household of others), `poll_not_open`, `poll_closed`,
   *   `ballot_already_cast`
   */
  castBallot(actor: Actor, ballot: BallotRequest, request: WriteRequest): Promise<BallotStored>
}

export function createConsultationsService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  places: PlacesService
}): ConsultationsService {
  const { db, clock, unitOfWork, places } = deps

  async function getConsultation(
    actor: Actor | undefined,
    id: TenantId,
  ): Promise<ConsultationView> {
    const consultation = await repository.findConsultation(db, id)
    if (!consultation || !canView(actor, consultation.communityCode, consultation.status)) {
      throw notFound('consultation')
    }
    const [view] = await viewConsultations(db, await endPolls([consultation], clock.now()), actor)
    if (!view) throw notFound('consultation')
    return view
  }

  /** Whoever looks first after a close ends the poll: nobody sees a result that could still change. */
  async function endPolls(consultations: readonly Consultation[], now: Date) {
    const ended: Consultation[] = []
    for (const consultation of consultations) {
      const isOver = waitsForCount(consultation, now)
      ended.push(isOver ? await endPoll(db, clock, consultation) : consultation)
    }
    return ended
  }

  return {
    listPollRules: () => listCurrentRules('household'),
    getConsultation,
    async listConsultations(actor, { communityCode, phase }, page) {
      const now = clock.now()
      const includesDrafts = isCommitteeOf(actor, communityCode)
      const householdIds = householdsOf(actor, communityCode)
      const filter = { communityCode, phase, includesDrafts, householdIds }
      const { items, nextCursor } = await repository.listConsultations(db, filter, page, now)
      return { items: await viewConsultations(db, await endPolls(items, now), actor), nextCursor }
    },
    async createConsultation(actor, draft, request) {
      const communityCode = draft.areaCode.slice(0, 12)
      if (!isCommitteeOf(actor, communityCode)) throw forbidden()
      if (!(await places.hasLocalArea(draft.areaCode))) throw unknownArea()
      const write = { communityCode, operation: 'create_consultation', request }
      const { id } = await unitOfWork.write(write, async (trx, now) => {
        assertClosingTime(draft.closesAt, now)
        const rule = getHouseholdRule(draft.ruleCode)
        const stored = { ...draft, rule, authorAccountId: actor.accountId }
        const consultation = await opening.insertDraft(trx, stored, now)
        return { subjectId: formatTenantId(consultation), result: { id: consultation.id } }
      })
      return getConsultation(actor, { communityCode, id })
    },
    async updateConsultation(actor, { id, draft }, request) {
      const { communityCode } = id
      const isLocal = draft.areaCode.slice(0, 12) === communityCode
      if (!isLocal || !(await places.hasLocalArea(draft.areaCode))) throw unknownArea()
      const write = { communityCode, operation: 'update_consultation', request }
      await unitOfWork.write(write, async (trx, now) => {
        await getOwnDraft(trx, actor, { id, event: 'update' })
        assertClosingTime(draft.closesAt, now)
        await opening.updateDraft(trx, id, { ...draft, rule: getHouseholdRule(draft.ruleCode) })
        return { subjectId: formatTenantId(id), result: null }
      })
      return getConsultation(actor, id)
    },
    async deleteConsultation(actor, id, request) {
      const write = { communityCode: id.communityCode, operation: 'delete_consultation', request }
      await unitOfWork.write(write, async (trx) => {
        await getOwnDraft(trx, actor, { id, event: 'delete' })
        await opening.deleteDraft(trx, id)
        return { subjectId: formatTenantId(id), result: null }
      })
    },
    async openConsultation(actor, id, request) {
      const { communityCode } = id
      const write = { communityCode, operation: 'open_consultation', request }
      await unitOfWork.write(write, async (trx, now) => {
        await opening.lockConsultation(trx, id)
        const consultation = await repository.findConsultation(trx, id)
        if (!consultation || !canView(actor, communityCode, consultation.status)) {
          throw notFound('consultation')
        }
        if (!isCommitteeOf(actor, communityCode)) throw forbidden()
        const { poll, areaCode } = consultation
        const status = nextStatus(consultation.status, 'open_poll')
        await assertOpinionsOver(trx, id, now)
        assertClosingTime(poll.closesAt, now)
        const rollSize = await opening.freezeRoll(trx, { communityCode, id: poll.id }, areaCode)
        if (rollSize === 0) throw emptyRoll()
        await opening.markOpened(trx, { ...id, pollId: poll.id, status, rollSize }, now)
        return { subjectId: formatTenantId(id), result: null }
      })
      return getConsultation(actor, id)
    },
    castBallot: (actor, ballot, request) =>
      castBallot({ unitOfWork, clock }, actor, ballot, request),
  }
}

/** Holds the row, so that nobody opens the draft meanwhile. */
async function getOwnDraft(
  trx: Transaction<Database>,
  actor: Actor,
  { id, event }: { id: TenantId; event: 'update' | 'delete' },
): Promise<void> {
  await opening.lockConsultation(trx, id)
  const consultation = await repository.findConsultation(trx, id)
  if (!consultation || !canView(actor, id.communityCode, consultation.status)) {
    throw notFound('consultation')
  }
  if (!isCommitteeOf(actor, id.communityCode)) throw forbidden()
  if (!canEditDraft(actor, id.communityCode, consultation.status)) {
    throw illegalTransition(consultation.status, event)
  }
}

function getHouseholdRule(code: RuleCode): PollRule {
  const rule = findCurrentRule(code, 'household')
  if (!rule) throw ruleNotForUnit()
  return rule
}

function assertClosingTime(closesAt: Date, now: Date): void {
  const problem = closingProblem(closesAt, now)
  if (problem) throw closesAtOutOfRange(problem)
}
