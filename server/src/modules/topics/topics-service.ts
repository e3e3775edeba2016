import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import { forbidden, notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { ContentChecksService } from '../content-checks/content-checks-service'
import { heldBackAs } from '../content-checks/content-checks-types'
import { isWithin } from '../identity/identity-policy'
import type { Actor } from '../identity/identity-types'
import type { PlacesService } from '../places/places-service'
import { listAdoptedTopics } from './adopted-topics-repository'
import { supportWithHomes, takeSupportBack } from './give-support'
import { tellAnswer } from './tell-topic'
import { getSettings, putSettings } from './topic-settings-repository'
import { checkedTextOf } from './topic-words-service'
import { tooEarlyToDecline, tooManyTopics, topicEnded, unknownArea } from './topics-errors'
import { canChangeSettings, canTakePart, canView, isAuthor, isCommitteeOf } from './topics-policy'
import * as repository from './topics-repository'
import { phaseOf, termsOf } from './topics-state'
import type {
  AdoptedTopic,
  AnswerKind,
  Topic,
  TopicDetail,
  TopicDraft,
  TopicPhase,
  TopicSettings,
  TopicTerms,
  TopicView,
} from './topics-types'
import { addDrafts, viewTopics } from './view-topics'

/** Of one person in one community. */
const MAX_OPEN_TOPICS = 3

export interface TopicsService {
  /** A community's, newest first: those still open, or those that have ended. */
  listTopics(
    actor: Actor | undefined,
    filter: { communityCode: string; isOpen: boolean },
    page: PageRequest,
  ): Promise<Page<TopicView>>
  /** Those of an area whose committee owes an answer, the longest due first. @param areaCode from a city's to a community's */
  listWaitingTopics(
    actor: Actor | undefined,
    areaCode: string,
    page: PageRequest,
  ): Promise<Page<TopicView>>
  /** A community's that were adopted and wait for their consultation, with its draft. @throws DomainError `forbidden` */
  listAdoptedTopics(
    actor: Actor,
    communityCode: string,
    page: PageRequest,
  ): Promise<Page<AdoptedTopic>>
  /** @throws DomainError `not_found` */
  getTopic(actor: Actor | undefined, id: TenantId): Promise<TopicDetail>
  /** What a topic proposed there now would need. @throws DomainError `unknown_area` */
  getTerms(areaCode: string): Promise<TopicTerms>
  /**
   * The author's households support it from the start.
   * @throws DomainError `unknown_area`, `forbidden` without a home there, `too_many_topics`
   */
  proposeTopic(actor: Actor, draft: TopicDraft, request: WriteRequest): Promise<TopicDetail>
  /**
   * For each of the actor's households in the area. The last one needed starts the committee's time to answer.
   * @throws DomainError `not_found`, `forbidden` without a home there, `topic_ended`
   */
  supportTopic(actor: Actor, id: TenantId, request: WriteRequest): Promise<TopicDetail>
  /** While support is collected. @throws DomainError as supporting it, and `authors_support_stays` */
  withdrawSupport(actor: Actor, id: TenantId, request: WriteRequest): Promise<TopicDetail>
  /**
   * By the committee, once and for all; also before enough households want one, except to decline.
   * @throws DomainError `not_found`, `forbidden`, `topic_ended`, `too_early_to_decline`
   */
  answerTopic(
    actor: Actor,
    answer: { id: TenantId; kind: AnswerKind; text: string },
    request: WriteRequest,
  ): Promise<TopicDetail>
  /** By its author, while support is collected. @throws DomainError `not_found`, `forbidden`, `topic_ended` */
  withdrawTopic(actor: Actor, id: TenantId, request: WriteRequest): Promise<TopicDetail>
  /** @throws DomainError `not_found` for what is no county */
  getSettings(countyCode: string): Promise<TopicSettings>
  /** For topics proposed from now on. @throws DomainError `forbidden`, `not_found` for what is no county */
  changeSettings(
    actor: Actor,
    change: { countyCode: string; settings: TopicSettings },
    request: WriteRequest,
  ): Promise<TopicSettings>
}

export function createTopicsService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  places: PlacesService
  checks: ContentChecksService
}): TopicsService {
  const { db, clock, unitOfWork, places, checks } = deps

  async function getTopic(actor: Actor | undefined, id: TenantId): Promise<TopicDetail> {
    const topic = await repository.findTopic(db, id)
    const isShown = topic !== undefined && canView(actor, topic)
    const views = isShown ? await viewTopics(db, [topic], actor, clock.now()) : []
    const [view] = await addDrafts(db, views)
    if (!view) throw notFound('topic')
    return { ...view, consultation: await repository.findConsultationOf(db, id) }
  }

  async function view(actor: Actor | undefined, found: Page<Topic>): Promise<Page<TopicView>> {
    return { ...found, items: await viewTopics(db, found.items, actor, clock.now()) }
  }

  /** Does one thing to a topic under its row lock. */
  async function act(
    actor: Actor,
    { id, operation, request, phases, isAllowed, work }: TopicAct,
  ): Promise<TopicDetail> {
    const write = { communityCode: id.communityCode, operation, request }
    await unitOfWork.write(write, async (trx, now) => {
      await repository.lockTopic(trx, id)
      const topic = await repository.findTopic(trx, id)
      if (!topic || !canView(actor, topic)) throw notFound('topic')
      if (!isAllowed(topic)) throw forbidden()
      if (!phases.includes(phaseOf(topic, now))) throw topicEnded()
      await work(trx, topic, now)
      return { subjectId: formatTenantId(id), result: null }
    })
    return getTopic(actor, id)
  }

  async function getTerms(areaCode: string): Promise<TopicTerms> {
    if (!(await places.hasLocalArea(areaCode))) throw unknownArea()
    const settings = await getSettings(db, areaCode.slice(0, 6))
    const householdCount = await countHouseholds(places, areaCode)
    return termsOf(settings, { areaCode, householdCount }, clock.now())
  }

  async function checkCounty(countyCode: string): Promise<void> {
    const path = await places.listPathOf(countyCode)
    if (path.at(-1)?.code !== countyCode) throw notFound('county')
  }

  return {
    getTopic,
    async listTopics(actor, filter, page) {
      const isCommittee = isCommitteeOf(actor, filter.communityCode)
      const readableBy = isCommittee ? 'committee' : { accountId: actor?.accountId }
      const topics = { ...filter, readableBy } as const
      return view(actor, await repository.listTopics(db, topics, page, clock.now()))
    },
    listWaitingTopics: async (actor, areaCode, page) =>
      view(actor, await repository.listWaitingTopics(db, areaCode, page)),
    async listAdoptedTopics(actor, communityCode, page) {
      if (!isCommitteeOf(actor, communityCode)) throw forbidden()
      const found = await view(actor, await listAdoptedTopics(db, communityCode, page))
      return { ...found, items: await addDrafts(db, found.items) }
    },
    getTerms,
    async proposeTopic(actor, draft, request) {
      const communityCode = draft.areaCode.slice(0, 12)
      const terms = await getTerms(draft.areaCode)
      if (!canTakePart(actor, draft.areaCode)) throw forbidden()
      const { accountId } = actor
      const write = { communityCode, operation: 'propose_topic', request }
      const { id } = await unitOfWork.write(write, async (trx, now) => {
        const open = await repository.countOpenTopicsOf(trx, { accountId, communityCode }, now)
        if (open >= MAX_OPEN_TOPICS) throw tooManyTopics()
        const first = checks.begin(checkedTextOf(draft))
        const checkStatus = heldBackAs(first)
        const proposed = { ...draft, ...terms, authorAccountId: accountId, checkStatus }
        const topic = await repository.insertTopic(trx, proposed, now)
        const needs = { ...topic, ...proposed, status: 'collecting' as const }
        await supportWithHomes(trx, actor, needs, now)
        const check = { kind: 'topic', subject: { ...topic, reportId: null } } as const
        await checks.record(
          trx,
          { ...check, authorAccountId: accountId, uploadIds: [], first },
          now,
        )
        return { subjectId: formatTenantId(topic), result: { id: topic.id } }
      })
      checks.start()
      return getTopic(actor, { communityCode, id })
    },
    supportTopic: (actor, id, request) =>
      act(actor, {
        id,
        operation: 'support_topic',
        request,
        phases: ['collecting', 'waiting'],
        isAllowed: ({ areaCode }) => canTakePart(actor, areaCode),
        work: (trx, topic, now) => supportWithHomes(trx, actor, topic, now),
      }),
    withdrawSupport: (actor, id, request) =>
      act(actor, {
        id,
        operation: 'withdraw_support',
        request,
        phases: ['collecting'],
        isAllowed: ({ areaCode }) => canTakePart(actor, areaCode),
        work: (trx, topic) => takeSupportBack(trx, actor, topic),
      }),
    answerTopic: (actor, { id, kind, text }, request) =>
      act(actor, {
        id,
        operation: 'answer_topic',
        request,
        phases: ['collecting', 'waiting'],
        isAllowed: ({ communityCode }) => isCommitteeOf(actor, communityCode),
        async work(trx, topic, now) {
          if (kind === 'declined' && topic.status === 'collecting') throw tooEarlyToDecline()
          await repository.markEnded(trx, id, { status: kind, answer: text }, now)
          await tellAnswer(trx, topic, kind, now)
        },
      }),
    withdrawTopic: (actor, id, request) =>
      act(actor, {
        id,
        operation: 'withdraw_topic',
        request,
        phases: ['collecting'],
        isAllowed: (topic) => isAuthor(actor, topic),
        async work(trx, _topic, now) {
          await repository.markEnded(trx, id, { status: 'withdrawn', answer: null }, now)
          await checks.takeBack(trx, { ...id, reportId: null }, now)
        },
      }),
    async getSettings(countyCode) {
      await checkCounty(countyCode)
      return getSettings(db, countyCode)
    },
    async changeSettings(actor, { countyCode, settings }, request) {
      if (!canChangeSettings(actor, countyCode)) throw forbidden()
      await checkCounty(countyCode)
      const write = { communityCode: countyCode, operation: 'change_topic_settings', request }
      await unitOfWork.write(write, async (trx) => {
        await putSettings(trx, countyCode, settings)
        return { subjectId: countyCode, result: null }
      })
      return getSettings(db, countyCode)
    },
  }
}

/** Something one person does to a topic while it is in one of the phases. */
interface TopicAct {
  readonly id: TenantId
  /** As in the audit log. */
  readonly operation: string
  readonly request: WriteRequest
  readonly phases: readonly TopicPhase[]
  isAllowed(topic: Topic): boolean
  work(trx: Transaction<Database>, topic: Topic, now: Date): Promise<void>
}

async function countHouseholds(places: PlacesService, areaCode: string): Promise<number> {
  const counts = await places.countHouseholds(areaCode.slice(0, 12))
  return [...counts]
    .filter(([gridCode]) => isWithin(areaCode, gridCode))
    .reduce((sum, [, count]) => sum + count, 0)
}
