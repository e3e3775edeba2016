import type { Kysely } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { forbidden, notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { StandingService } from '../consultations/standing-service'
import type { Standing } from '../consultations/standing-types'
import type { IdentityService } from '../identity/identity-service'
import type { Actor } from '../identity/identity-types'
import { announceConsultation, type Telling, tell } from '../messages/tell-service'
import { countCurrentOf, countOpinions } from './count-opinions-repository'
import {
  appealing,
  decidingAppeal,
  declining,
  type OpinionAct,
  publication,
  replying,
  withdrawal,
} from './opinion-acts'
import { endsAtOutOfRange, opinionsClosed, tooManyOpinions } from './opinions-errors'
import { canListAppeals, canView, canWrite, isCommitteeOf } from './opinions-policy'
import * as repository from './opinions-repository'
import { assertCanHappen, endProblem, isRoundOpen, MAX_OPINIONS } from './opinions-state'
import type {
  DeclineRule,
  Opinion,
  OpinionRound,
  OpinionSummary,
  OpinionView,
} from './opinions-types'
import { viewOpinions } from './view-opinions'

export interface OpinionsService {
  /**
   * The committee asks everybody in the area what they think, until an instant it cannot bring forward.
   * The poll closes at `closesAt`, or when its draft says, but after the opinions.
   * @throws DomainError `not_found`, `forbidden`, `illegal_transition` for what is no draft, `ends_at_out_of_range`,
   *   `closes_at_out_of_range`, `closes_before_opinions_end`
   */
  askOpinions(
    actor: Actor,
    round: { id: TenantId; endsAt: Date; closesAt?: Date | undefined },
    request: WriteRequest,
  ): Promise<void>
  /** Nobody but its author and the committee sees it before that has read it.
   * @throws DomainError `not_found`, `forbidden` without a home in the area, `opinions_closed`, `too_many_opinions` */
  writeOpinion(
    actor: Actor,
    opinion: { consultation: TenantId; body: string },
    request: WriteRequest,
  ): Promise<OpinionView>
  /** @throws DomainError `not_found`, also for what the actor may not know */
  getOpinion(actor: Actor | undefined, id: TenantId): Promise<OpinionView>
  /** Public ones, newest first. @throws DomainError `not_found` */
  listOpinions(
    actor: Actor | undefined,
    consultation: TenantId,
    page: PageRequest,
  ): Promise<Page<OpinionView>>
  /** The actor's own, whatever became of them, newest first. @throws DomainError `not_found` */
  listMyOpinions(
    actor: Actor,
    consultation: TenantId,
    page: PageRequest,
  ): Promise<Page<OpinionView>>
  /** What a committee has not read, the oldest first. @throws DomainError `forbidden` */
  listWaiting(actor: Actor, communityCode: string, page: PageRequest): Promise<Page<OpinionView>>
  /** Appeals in an area that nobody has decided, the oldest first. @throws DomainError `forbidden` */
  listAppealed(actor: Actor, areaCode: string, page: PageRequest): Promise<Page<OpinionView>>
  /** By its author. @throws DomainError `not_found`, `forbidden`, `illegal_transition` */
  withdrawOpinion(actor: Actor, id: TenantId, request: WriteRequest): Promise<OpinionView>
  /** By the committee. @throws DomainError `not_found`, `forbidden`, `illegal_transition` */
  publishOpinion(actor: Actor, id: TenantId, request: WriteRequest): Promise<OpinionView>
  /** By the committee, for one of the rules and in its own words. @throws DomainError as publishing */
  declineOpinion(
    actor: Actor,
    refusal: { id: TenantId; rule: DeclineRule; note: string },
    request: WriteRequest,
  ): Promise<OpinionView>
  /** By its author, once. @throws DomainError as withdrawing */
  appealOpinion(
    actor: Actor,
    appeal: { id: TenantId; text: string },
    request: WriteRequest,
  ): Promise<OpinionView>
  /** By the subdistrict, for good. @throws DomainError as publishing */
  decideAppeal(
    actor: Actor,
    decision: { id: TenantId; isPublished: boolean; note: string },
    request: WriteRequest,
  ): Promise<OpinionView>
  /** The committee's answer; said again, it corrects what was said. @throws DomainError as publishing */
  replyToOpinion(
    actor: Actor,
    reply: { id: TenantId; body: string },
    request: WriteRequest,
  ): Promise<OpinionView>
  /** When opinions are or were taken; undefined when nobody was asked. */
  findRound(consultation: Standing): Promise<OpinionRound | undefined>
  summarise(actor: Actor | undefined, consultation: Standing): Promise<OpinionSummary>
}

export function createOpinionsService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  identity: IdentityService
  standing: StandingService
}): OpinionsService {
  const { db, clock, unitOfWork, identity, standing } = deps

  const hasSubdistrict = (communityCode: string) =>
    identity.hasHolderOver('subdistrict_officer', communityCode)

  const view = async (actor: Actor | undefined, found: Page<Opinion>) => ({
    ...found,
    items: await viewOpinions(db, found.items, actor, hasSubdistrict),
  })

  async function getOpinion(actor: Actor | undefined, id: TenantId): Promise<OpinionView> {
    const opinion = await repository.findOpinion(db, id)
    if (!opinion || !canView(actor, opinion)) throw notFound('opinion')
    const [seen] = await viewOpinions(db, [opinion], actor, hasSubdistrict)
    if (!seen) throw notFound('opinion')
    return seen
  }

  /** Does one thing to an opinion under its row lock. */
  async function act(
    actor: Actor,
    { id, operation, event, isAllowed, change, also, told }: OpinionAct,
    request: WriteRequest,
  ): Promise<OpinionView> {
    const write = { communityCode: id.communityCode, operation, request }
    await unitOfWork.write(write, async (trx, now) => {
      await repository.lockOpinion(trx, id)
      const opinion = await repository.findOpinion(trx, id)
      if (!opinion || !canView(actor, opinion)) throw notFound('opinion')
      if (!isAllowed(opinion)) throw forbidden()
      assertCanHappen(opinion, event)
      await repository.updateOpinion(trx, id, change(now))
      await also?.(trx, now)
      if (told) await tell(trx, [opinion.authorAccountId], aboutOpinion(opinion, told), now)
      return { subjectId: formatTenantId(id), result: null }
    })
    return getOpinion(actor, id)
  }

  async function findRound({ status, ...id }: Standing): Promise<OpinionRound | undefined> {
    const steps = await standing.listSteps(id)
    const entered = steps.find(({ step }) => step === 'opinions')
    if (!entered?.endsAt) return undefined
    const round = { askedAt: entered.enteredAt, endsAt: entered.endsAt }
    return { ...round, isOpen: isRoundOpen(status, round, clock.now()) }
  }

  return {
    getOpinion,
    findRound,
    async askOpinions(actor, { id, endsAt, closesAt }, request) {
      const write = { communityCode: id.communityCode, operation: 'ask_opinions', request }
      await unitOfWork.write(write, async (trx, now) => {
        const held = await standing.holdOwn(trx, actor, id)
        const problem = endProblem(endsAt, now)
        const { accountId } = actor
        await standing.move(trx, held, { event: 'ask_opinions', accountId, endsAt }, now)
        if (problem) throw endsAtOutOfRange(problem)
        await standing.fitClosing(trx, held, { closesAt, opinionsEndAt: endsAt }, now)
        const asked = { kind: 'opinions_asked', dueAt: endsAt, startsAt: now } as const
        await announceConsultation(trx, held, asked)
        return { subjectId: formatTenantId(id), result: null }
      })
    },
    async writeOpinion(actor, { consultation, body }, request) {
      const { communityCode } = consultation
      const { accountId } = actor
      const round = await findRound(await standing.getStanding(actor, consultation))
      const write = { communityCode, operation: 'write_opinion', request }
      const { id } = await unitOfWork.write(write, async (trx) => {
        const held = await standing.hold(trx, actor, consultation)
        if (!canWrite(actor, held.areaCode)) throw forbidden()
        // Read while the consultation is held: what is in time by then is in time.
        const now = clock.now()
        if (!isRoundOpen(held.status, round, now)) throw opinionsClosed()
        const count = await countCurrentOf(trx, consultation, accountId)
        if (count >= MAX_OPINIONS) throw tooManyOpinions()
        const written = { authorAccountId: accountId, body }
        const opinion = await repository.insertOpinion(trx, consultation, written, now)
        return { subjectId: formatTenantId(opinion), result: { id: opinion.id } }
      })
      return getOpinion(actor, { communityCode, id })
    },
    async listOpinions(actor, consultation, page) {
      await standing.getStanding(actor, consultation)
      return view(actor, await repository.listPublic(db, consultation, page))
    },
    async listMyOpinions(actor, consultation, page) {
      await standing.getStanding(actor, consultation)
      const { accountId } = actor
      return view(actor, await repository.listOfAuthor(db, consultation, accountId, page))
    },
    async listWaiting(actor, communityCode, page) {
      if (!isCommitteeOf(actor, communityCode)) throw forbidden()
      return view(actor, await repository.listWaiting(db, communityCode, page))
    },
    async listAppealed(actor, areaCode, page) {
      if (!canListAppeals(actor, areaCode)) throw forbidden()
      return view(actor, await repository.listAppealed(db, areaCode, page))
    },
    withdrawOpinion: (actor, id, request) => act(actor, withdrawal(actor, id), request),
    publishOpinion: (actor, id, request) => act(actor, publication(actor, id), request),
    declineOpinion: (actor, refusal, request) => act(actor, declining(actor, refusal), request),
    appealOpinion: (actor, appeal, request) => act(actor, appealing(actor, appeal), request),
    async decideAppeal(actor, decision, request) {
      const isAbove = await hasSubdistrict(decision.id.communityCode)
      return act(actor, decidingAppeal(actor, decision, isAbove), request)
    },
    replyToOpinion: (actor, reply, request) => act(actor, replying(actor, reply), request),
    async summarise(actor, consultation) {
      const counts = await countOpinions(db, consultation)
      const round = await findRound(consultation)
      const mayWrite = round?.isOpen && canWrite(actor, consultation.areaCode)
      const used =
        mayWrite && actor ? await countCurrentOf(db, consultation, actor.accountId) : MAX_OPINIONS
      return {
        publicCount: counts.public,
        answeredCount: counts.answered,
        waitingCount: isCommitteeOf(actor, consultation.communityCode) ? counts.waiting : null,
        left: Math.max(0, MAX_OPINIONS - used),
      }
    },
  }
}

/** Of an opinion only to which consultation it was given. */
function aboutOpinion(
  { communityCode, id, consultationId, consultationTitle: about }: Opinion,
  kind: 'opinion_declined' | 'appeal_decided',
): Telling {
  const key = `opinion:${formatTenantId({ communityCode, id })}:${kind}`
  const targetId = formatTenantId({ communityCode, id: consultationId })
  return { key, kind, target: 'consultation', targetId, about, dueAt: null }
}
