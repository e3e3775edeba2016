import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { forbidden, notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { Sealing } from '../../lib/sealing'
import type { TreeHeadSigner } from '../../lib/signed-tree-head'
import { isWithin } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'
import type { MediaService } from '../media/media-service'
import type { PlacesService } from '../places/places-service'
import { type BallotBox, createBallotBox } from './ballot-box'
import type { WeightKey } from './board/board-types'
import { type BoardsReader, createBoardsReader } from './board/boards-reader'
import { checkTerms } from './check-terms'
import {
  areaNotOfTopic,
  illegalTransition,
  ruleNotForUnit,
  termsInvalid,
  topicNotAdopted,
  unknownArea,
} from './consultations-errors'
import { canEditDraft, canView, isCommitteeOf } from './consultations-policy'
import * as repository from './consultations-repository'
import { waitsForCount } from './consultations-state'
import type {
  AskedUnit,
  Consultation,
  ConsultationDetail,
  ConsultationDraft,
  ConsultationView,
  NewDraft,
  Phase,
} from './consultations-types'
import { endPoll } from './end-poll'
import { assertClosingTime, makeKeysAhead, openPoll } from './open-poll'
import * as opening from './opening-repository'
import { findAdoptedArea, findOrigin, findOriginArea } from './origins-repository'
import { flatsOf } from './own-flats'
import { type PreviewTerms, previewRoll, type RollPreview } from './preview-roll'
import { listRoll, type PublishedUnit } from './roll/list-roll'
import type { RollPart } from './roll/roll-list-repository'
import { findCurrentRule, listCurrentRules } from './rules'
import { buildCustomRule } from './rules/custom-rule'
import type { PollRule } from './rules/rule-types'
import { type IssuedToken, issueToken, type TokenRequest } from './secret/issue-token'
import { listPollKeys } from './secret/poll-keys-repository'
import { createSecretBallotBox, type SecretBallotBox } from './secret/secret-ballot-box'
import { createTurnouts } from './turnouts'
import { viewConsultations } from './view-consultations'

export interface ConsultationsService extends BoardsReader {
  /** The rules a new poll may choose from. */
  listPollRules(votingUnit: AskedUnit): readonly PollRule[]
  /** Newest first; drafts only for the community's committee. */
  listConsultations(
    actor: Actor | undefined,
    filter: { communityCode: string; phase: Phase },
    page: PageRequest,
  ): Promise<Page<ConsultationView>>
  /** @throws DomainError `not_found`, also for a draft of somebody else */
  getConsultation(actor: Actor | undefined, id: TenantId): Promise<ConsultationDetail>
  /**
   * @throws DomainError `forbidden`, `unknown_area`, `topic_not_adopted`, `area_not_of_topic`,
   *   `closes_at_out_of_range`, `rule_not_for_unit`, `terms_invalid`
   */
  createConsultation(
    actor: Actor,
    draft: NewDraft,
    request: WriteRequest,
  ): Promise<ConsultationDetail>
  /**
   * @throws DomainError `not_found`, `illegal_transition` once opened, `unknown_area`, `area_not_of_topic`,
   *   `closes_at_out_of_range`, `rule_not_for_unit`, `terms_invalid`
   */
  updateConsultation(
    actor: Actor,
    revision: { id: TenantId; draft: ConsultationDraft },
    request: WriteRequest,
  ): Promise<ConsultationDetail>
  /** @throws DomainError `not_found`, `illegal_transition` once opened */
  deleteConsultation(actor: Actor, id: TenantId, request: WriteRequest): Promise<void>
  /**
   * Freezes the roll and starts the poll.
   * @throws DomainError `not_found`, `forbidden`, `illegal_transition`, `opinions_still_open`,
   *   `closes_at_out_of_range`, `empty_roll`, `roster_faulty`, `not_secret`
   */
  openConsultation(actor: Actor, id: TenantId, request: WriteRequest): Promise<ConsultationDetail>
  /** @throws DomainError `forbidden`, `unknown_area` */
  previewRoll(actor: Actor, areaCode: string, terms: PreviewTerms): Promise<RollPreview>
  readonly castBallot: BallotBox['cast']
  /** @see issueToken */
  issueToken(actor: Actor, token: TokenRequest, request: WriteRequest): Promise<IssuedToken>
  readonly castSecretBallot: SecretBallotBox['cast']
  /**
   * By weight, for everybody alike: whoever asks says nothing of himself, so nobody can be given keys of his own.
   * @throws DomainError `not_found` unless the poll is secret and has been opened
   */
  listPollKeys(poll: TenantId): Promise<WeightKey[]>
  /** @see listRoll */
  listRoll(
    actor: Actor | undefined,
    asked: RollPart & { readonly poll: TenantId },
    page: PageRequest,
  ): Promise<Page<PublishedUnit>>
}

export function createConsultationsService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  places: PlacesService
  sealing: Sealing
  signer: TreeHeadSigner
  media: MediaService
}): ConsultationsService {
  const { db, clock, unitOfWork, places, sealing, signer, media } = deps
  const viewing = { db, turnouts: createTurnouts(db), boardPublicKey: signer.publicKey }
  const ballotBox = createBallotBox({ db, clock })
  const secretBallotBox = createSecretBallotBox({ db, clock, sealing })

  async function getConsultation(
    actor: Actor | undefined,
    id: TenantId,
  ): Promise<ConsultationDetail> {
    const consultation = await repository.findConsultation(db, id)
    if (!consultation || !canView(actor, consultation.communityCode, consultation.status)) {
      throw notFound('consultation')
    }
    const [view] = await viewConsultations(
      viewing,
      await endPolls([consultation], clock.now()),
      actor,
    )
    if (!view) throw notFound('consultation')
    return { ...view, origin: await findOrigin(db, id) }
  }

  /** Whoever looks first after a close ends the poll: nobody sees a result that could still change. */
  async function endPolls(consultations: readonly Consultation[], now: Date) {
    const ended: Consultation[] = []
    for (const consultation of consultations) {
      const isOver = waitsForCount(consultation, now)
      ended.push(
        isOver ? await endPoll({ db, clock, sealing, signer, media }, consultation) : consultation,
      )
    }
    return ended
  }

  return {
    listPollRules: listCurrentRules,
    getConsultation,
    async listConsultations(actor, { communityCode, phase }, page) {
      const now = clock.now()
      const includesDrafts = isCommitteeOf(actor, communityCode)
      const flats = flatsOf(actor, communityCode)
      const filter = { communityCode, phase, includesDrafts, flats }
      const { items, nextCursor } = await repository.listConsultations(db, filter, page, now)
      return {
        items: await viewConsultations(viewing, await endPolls(items, now), actor),
        nextCursor,
      }
    },
    async createConsultation(actor, draft, request) {
      const communityCode = draft.areaCode.slice(0, 12)
      if (!isCommitteeOf(actor, communityCode)) throw forbidden()
      if (!(await places.hasLocalArea(draft.areaCode))) throw unknownArea()
      const write = { communityCode, operation: 'create_consultation', request }
      const { id } = await unitOfWork.write(write, async (trx, now) => {
        assertClosingTime(draft.closesAt, now)
        await assertAdopted(trx, draft)
        const stored = { ...draft, rule: ruleOf(draft), authorAccountId: actor.accountId }
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
        assertAsksAllOf(await findOriginArea(trx, id), draft)
        assertClosingTime(draft.closesAt, now)
        await opening.updateDraft(trx, id, { ...draft, rule: ruleOf(draft) })
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
      const found =
        isCommitteeOf(actor, communityCode) && (await repository.findConsultation(db, id))
      const ahead = found ? await makeKeysAhead(db, found, clock.now()) : new Map()
      await unitOfWork.write(write, async (trx, now) => {
        await opening.lockConsultation(trx, id)
        const consultation = await repository.findConsultation(trx, id)
        if (!consultation || !canView(actor, communityCode, consultation.status)) {
          throw notFound('consultation')
        }
        if (!isCommitteeOf(actor, communityCode)) throw forbidden()
        await openPoll(trx, sealing, { consultation, ahead }, now)
        return { subjectId: formatTenantId(id), result: null }
      })
      return getConsultation(actor, id)
    },
    async previewRoll(actor, areaCode, terms) {
      if (!isCommitteeOf(actor, areaCode.slice(0, 12))) throw forbidden()
      if (!(await places.hasLocalArea(areaCode))) throw unknownArea()
      return previewRoll(db, areaCode, terms)
    },
    castBallot: ballotBox.cast,
    issueToken: (actor, token, request) =>
      issueToken({ db, clock, unitOfWork, sealing }, actor, token, request),
    castSecretBallot: secretBallotBox.cast,
    async listPollKeys(poll) {
      const keys = await listPollKeys(db, poll)
      if (keys.length === 0) throw notFound('poll')
      return keys
    },
    listRoll: (actor, asked, page) => listRoll(db, actor, asked, page),
    ...createBoardsReader(db),
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

/** The rule a draft is to be held by; its terms must be possible. */
function ruleOf(draft: ConsultationDraft): PollRule {
  const faults = checkTerms(draft)
  if (Object.keys(faults).length > 0) throw termsInvalid(faults)
  if (draft.customThresholds) return buildCustomRule(draft.customThresholds)
  const rule = findCurrentRule(draft.ruleCode, draft.votingUnit)
  if (!rule) throw ruleNotForUnit()
  return rule
}

/** @throws DomainError `topic_not_adopted`, `area_not_of_topic` */
async function assertAdopted(trx: Transaction<Database>, draft: NewDraft): Promise<void> {
  const { topic, areaCode } = draft
  if (!topic) return
  const isHere = topic.communityCode === areaCode.slice(0, 12)
  const topicArea = isHere ? await findAdoptedArea(trx, topic) : undefined
  if (topicArea === undefined) throw topicNotAdopted()
  assertAsksAllOf(topicArea, draft)
}

/** @throws DomainError `area_not_of_topic` */
function assertAsksAllOf(
  topicArea: string | undefined,
  { areaCode }: Pick<ConsultationDraft, 'areaCode'>,
): void {
  if (topicArea !== undefined && !isWithin(areaCode, topicArea)) throw areaNotOfTopic()
}
