import type { Kysely } from 'kysely'
import type { Database } from '../../../db/schema'
import {
  fillTemplate,
  type MessageTemplate,
  type MessageTemplates,
  TEMPLATES,
} from '../../../integrations/wechat/message-templates'
import { WechatError } from '../../../integrations/wechat/wechat-error'
import type { Clock } from '../../../lib/clock'
import type { WechatMessagesService } from '../../wechat/wechat-messages-service'
import { wordMessage, wordState, wordTime } from '../message-copy'
import { isTakenBack, nameNotices } from '../name-notices'
import { endUsedConsent, giveBack } from '../subscriptions-repository'
import { pageOf } from './page-of'
import { nextTry } from './plan-delivery'
import { claimSends, type Send, type SendState, settleSend } from './sends-repository'

/** Sent side by side; each holds a connection to WeChat for as long as that takes. */
const BATCH = 50

export interface SendingDeps {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly templates: MessageTemplates
  readonly wechat: WechatMessagesService
}

/**
 * Sends what waits. A message is marked before WeChat is asked: asking is not repeatable, so whoever stops in between
 * leaves it unknown, and nobody sends it again by himself.
 */
export async function sendWaiting(deps: SendingDeps): Promise<void> {
  const { db, clock, templates } = deps
  const longTerm = TEMPLATES.filter((name) => templates[name]?.isLongTerm)
  for (;;) {
    const { sends, looked } = await claimSends(db, { longTerm, limit: BATCH }, clock.now())
    const named = await nameNotices(db, sends)
    await Promise.all(named.map((send) => sendOne(deps, send)))
    if (looked === 0) return
  }
}

async function sendOne(deps: SendingDeps, send: Send): Promise<void> {
  const { db, clock, templates } = deps
  const template = templates[send.template]
  const outcome = await outcomeOf(deps, send, template)
  const now = clock.now()
  const retryAt = outcome.state === 'waiting' ? nextTry(send.attempts, now) : null
  const state = outcome.state === 'waiting' && !retryAt ? 'dead' : outcome.state
  const settled = { state, errorCode: outcome.errorCode, nextAt: retryAt ?? now }
  if (state === 'sent' || state === 'unknown') {
    await settleSend(db, send.id, settled)
    return
  }
  await db.transaction().execute(async (trx) => {
    if (!(await settleSend(trx, send.id, settled))) return
    if (state === 'refused') await endUsedConsent(trx, send)
    else if (!template?.isLongTerm) await giveBack(trx, send)
  })
}

interface Outcome {
  readonly state: SendState
  readonly errorCode: number | null
}

/** Its template was taken out of the settings after it was planned. */
const NOT_SET_UP: Outcome = { state: 'dead', errorCode: null }
const OUTDATED: Outcome = { state: 'outdated', errorCode: null }

async function outcomeOf(
  deps: SendingDeps,
  send: Send,
  template: MessageTemplate | undefined,
): Promise<Outcome> {
  if (isOutdated(send, deps.clock.now())) return OUTDATED
  return template ? tryIt(deps, send, template) : NOT_SET_UP
}

/** It has waited so long that it says nothing any more: its day has passed, or its notice was withdrawn. */
function isOutdated(send: Send, now: Date): boolean {
  return isTakenBack(send) || (send.dueAt !== null && send.dueAt <= now)
}

async function tryIt(
  { wechat, clock }: SendingDeps,
  send: Send,
  template: MessageTemplate,
): Promise<Outcome> {
  const fields = fillTemplate(template, {
    about: send.about,
    state: wordState(send.kind),
    text: wordMessage(send),
    time: wordTime(clock.now()),
  })
  const message = { templateId: template.id, page: pageOf(send), fields }
  try {
    const isKnown = await wechat.sendMessage(send.accountId, message)
    return { state: isKnown ? 'sent' : 'refused', errorCode: null }
  } catch (error) {
    if (!(error instanceof WechatError)) throw error
    return { state: stateAfter(error), errorCode: error.errcode ?? null }
  }
}

/** Whether it may be tried again: only where WeChat says, or cannot but mean, that nothing was sent. */
function stateAfter({ problem, call }: WechatError): SendState {
  if (problem === 'message_refused') return 'refused'
  if (problem === 'misconfigured' || problem === 'risky') return 'dead'
  return problem === 'unreachable' && call === 'sendMessage' ? 'unknown' : 'waiting'
}
