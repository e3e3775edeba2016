import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import {
  type MessageTemplates,
  TEMPLATES,
  type Template,
} from '../../integrations/wechat/message-templates'
import type { Clock } from '../../lib/clock'
import type { Actor } from '../identity/identity-types'
import { canBeAsked } from '../wechat/wechat-messages-service'
import { wordMessage } from './message-copy'
import * as repository from './messages-repository'
import type { ConsentAnswer, Message, Subscription } from './messages-types'
import { nameNotices } from './name-notices'
import { addConsent, endConsent, findBalances } from './subscriptions-repository'

/** More are not told apart. */
const MOST_UNREAD = 100
/** Far more than anybody taps for; WeChat itself keeps no more. */
const MOST_CONSENTS = 50
/** What is somebody's own belongs to no community. */
const NO_COMMUNITY = '0'

/** A message with what it says. */
export interface WordedMessage extends Message {
  readonly text: string
}

interface TemplateAnswer {
  readonly template: Template
  readonly answer: ConsentAnswer
}

export interface MessagesService {
  /** The actor's own, newest first. */
  list(actor: Actor, page: PageRequest): Promise<Page<WordedMessage>>
  /** The actor's unread messages, counted no further than a hundred. */
  countUnread(actor: Actor): Promise<number>
  /** Again changes nothing, and neither does a message of somebody else. */
  markRead(actor: Actor, which: { id: string } | { untilId: string }): Promise<void>
  /** What WeChat can be asked for, and how much of it is left; nothing where no template is set up. */
  listSubscriptions(actor: Actor): Promise<Subscription[]>
  /**
   * Keeps what WeChat told after it had asked, of each template one answer; a template that is not set up is passed over, and so
   * is whatever somebody says whom WeChat does not know.
   */
  noteAnswers(
    actor: Actor,
    answers: readonly TemplateAnswer[],
    request: WriteRequest,
  ): Promise<Subscription[]>
}

export function createMessagesService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  templates: MessageTemplates
}): MessagesService {
  const { db, clock, unitOfWork, templates } = deps

  async function listSubscriptions({ accountId }: Actor): Promise<Subscription[]> {
    const balances = await findBalances(db, accountId)
    return TEMPLATES.flatMap((template) => {
      const setting = templates[template]
      if (!setting) return []
      const { id: templateId, isLongTerm } = setting
      return [{ template, templateId, isLongTerm, balance: balances.get(template) ?? 0 }]
    })
  }

  async function keep(
    trx: Transaction<Database>,
    accountId: string,
    answers: readonly TemplateAnswer[],
    now: Date,
  ): Promise<void> {
    const given = new Map(answers.map(({ template, answer }) => [template, answer]))
    for (const [template, answer] of given) {
      const setting = templates[template]
      if (!setting) continue
      const consent = { accountId, template, isLongTerm: setting.isLongTerm }
      // Somebody who says no this time keeps what they consented to before; a template that is banned sends nothing.
      if (answer === 'accept') await addConsent(trx, { ...consent, most: MOST_CONSENTS }, now)
      if (answer === 'ban') await endConsent(trx, consent)
    }
  }

  return {
    async list({ accountId }, page) {
      const found = await repository.listMessages(db, accountId, page)
      const named = await nameNotices(db, found.items)
      const items = named.map((message) => ({ ...message, text: wordMessage(message) }))
      return { ...found, items }
    },
    countUnread: ({ accountId }) => repository.countUnread(db, accountId, MOST_UNREAD),
    markRead: ({ accountId }, which) => repository.markRead(db, accountId, which, clock.now()),
    listSubscriptions,
    async noteAnswers(actor, answers, request) {
      const { accountId } = actor
      const write = { communityCode: NO_COMMUNITY, operation: 'answer_subscriptions', request }
      await unitOfWork.write(write, async (trx, now) => {
        if (await canBeAsked(trx, accountId)) await keep(trx, accountId, answers, now)
        return { subjectId: accountId, result: null }
      })
      return listSubscriptions(actor)
    },
  }
}
