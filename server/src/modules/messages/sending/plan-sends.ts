import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { MessageTemplates, Template } from '../../../integrations/wechat/message-templates'
import { groupBy } from '../../../lib/group-by'
import { dayAt } from '../../../lib/shanghai-time'
import { digestAbout } from '../message-copy'
import { MESSAGE_KINDS, type MessageKind } from '../messages-types'
import { digestCutoff, KEPT_FOR_THE_END, keptFor, planDelivery } from './plan-delivery'
import {
  type DigestPart,
  holdForDigest,
  holdUnplanned,
  setDelivery,
  type Unplanned,
} from './planning-repository'
import { insertSends, type NewSend } from './sends-repository'

const BATCH = 500

interface PlanningDeps {
  readonly db: Kysely<Database>
  readonly templates: MessageTemplates
}

/** Decides of every new message whether WeChat brings it, by what its person lets us send. */
export async function planSends({ db, templates }: PlanningDeps, now: Date): Promise<void> {
  const planOf = ({ kind, template, balance }: Unplanned) => {
    const isLongTerm = templates[template]?.isLongTerm ?? false
    return planDelivery(MESSAGE_KINDS[kind].worth, { balance, isLongTerm })
  }
  const planPiece = async (trx: Transaction<Database>) => {
    const unplanned = await holdUnplanned(trx, BATCH)
    const at = groupBy(unplanned, planOf)
    await insertSends(trx, (at.get('now') ?? []).map(toSend), now)
    await setDelivery(trx, at.get('digest') ?? [], 'digest')
    await setDelivery(trx, [...(at.get('now') ?? []), ...(at.get('inbox') ?? [])], null)
    return unplanned.length
  }
  while ((await db.transaction().execute(planPiece)) > 0);
}

function toSend({ id: _, balance: __, ...message }: Unplanned): NewSend {
  return { ...message, kept: keptFor(MESSAGE_KINDS[message.kind].worth) }
}

/** In the evening, of each person and template one message for all that was not read meanwhile. */
export async function planDigests(db: Kysely<Database>, now: Date): Promise<void> {
  const toldBefore = digestCutoff(now)
  if (!toldBefore) return
  const planPiece = async (trx: Transaction<Database>) => {
    const parts = await holdForDigest(trx, { toldBefore, limit: BATCH })
    await insertSends(trx, composeDigests(parts, now), now)
    await setDelivery(trx, parts, null)
    return parts.length
  }
  while ((await db.transaction().execute(planPiece)) > 0);
}

/** What only tells of steps is told of in these. */
const DIGESTS = {
  report: 'report_digest',
  consultation: 'consultation_digest',
  notice: 'notice_digest',
} as const satisfies Partial<Record<Template, MessageKind>>

function composeDigests(parts: readonly DigestPart[], now: Date): NewSend[] {
  const unread = parts.filter(({ isRead }) => !isRead)
  return (['report', 'consultation', 'notice'] as const).flatMap((template) => {
    const about = unread.filter(({ kind }) => MESSAGE_KINDS[kind].template === template)
    const ofEach = groupBy(about, ({ accountId }) => accountId)
    return [...ofEach].map(([accountId, { length }]) => ({
      accountId,
      key: `digest:${template}:${dayAt(now)}`,
      template,
      kind: DIGESTS[template],
      target: 'messages' as const,
      targetId: null,
      about: digestAbout(length),
      dueAt: null,
      kept: KEPT_FOR_THE_END,
    }))
  })
}
