import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Actor } from '../identity/identity-types'
import { canDecideAppeal, isAuthor, isCommitteeOf } from './opinions-policy'
import type { OpinionChange } from './opinions-repository'
import type { OpinionEvent } from './opinions-state'
import type { DeclineRule, Opinion } from './opinions-types'
import { insertReply } from './replies-repository'

/** Something one person does to an opinion: whether they may, and what it leaves. */
export interface OpinionAct {
  readonly id: TenantId
  /** As in the audit log. */
  readonly operation: string
  readonly event: OpinionEvent
  isAllowed(opinion: Opinion): boolean
  change(now: Date): OpinionChange
  also?(trx: Transaction<Database>, now: Date): Promise<void>
  /** What its author is told. */
  readonly told?: 'opinion_declined' | 'appeal_decided'
}

const byAuthor = (actor: Actor) => (opinion: Opinion) => isAuthor(actor, opinion)
const byCommittee = (actor: Actor) => (opinion: Opinion) =>
  isCommitteeOf(actor, opinion.communityCode)

export function withdrawal(actor: Actor, id: TenantId): OpinionAct {
  return {
    id,
    operation: 'withdraw_opinion',
    event: 'withdraw',
    isAllowed: byAuthor(actor),
    change: () => ({ status: 'withdrawn' }),
  }
}

export function publication(actor: Actor, id: TenantId): OpinionAct {
  return {
    id,
    operation: 'publish_opinion',
    event: 'publish',
    isAllowed: byCommittee(actor),
    change: (now) => ({
      status: 'public',
      published_at: now,
      decided_at: now,
      decided_by_account_id: actor.accountId,
    }),
  }
}

export function declining(
  actor: Actor,
  { id, rule, note }: { id: TenantId; rule: DeclineRule; note: string },
): OpinionAct {
  return {
    id,
    operation: 'decline_opinion',
    event: 'decline',
    told: 'opinion_declined',
    isAllowed: byCommittee(actor),
    change: (now) => ({
      status: 'declined',
      decided_at: now,
      decided_by_account_id: actor.accountId,
      decided_rule: rule,
      decided_note: note,
    }),
  }
}

export function appealing(actor: Actor, { id, text }: { id: TenantId; text: string }): OpinionAct {
  return {
    id,
    operation: 'appeal_opinion',
    event: 'appeal',
    isAllowed: byAuthor(actor),
    change: (now) => ({ appeal: text, appealed_at: now }),
  }
}

/** @param hasSubdistrict whether somebody is appointed above the committee */
export function decidingAppeal(
  actor: Actor,
  { id, isPublished, note }: { id: TenantId; isPublished: boolean; note: string },
  hasSubdistrict: boolean,
): OpinionAct {
  return {
    id,
    operation: 'decide_appeal',
    event: 'decide_appeal',
    told: 'appeal_decided',
    isAllowed: (opinion) => canDecideAppeal(actor, opinion, hasSubdistrict),
    change: (now) => ({
      appeal_decided_at: now,
      appeal_decided_by_account_id: actor.accountId,
      appeal_note: note,
      ...(isPublished ? { status: 'public' as const, published_at: now } : {}),
    }),
  }
}

export function replying(actor: Actor, { id, body }: { id: TenantId; body: string }): OpinionAct {
  return {
    id,
    operation: 'reply_to_opinion',
    event: 'reply',
    isAllowed: byCommittee(actor),
    change: (now) => ({ answered_at: now }),
    also: (trx, now) => insertReply(trx, id, { accountId: actor.accountId, body }, now),
  }
}
