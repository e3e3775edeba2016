import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { Template } from '../../../integrations/wechat/message-templates'
import type { MessageKind, Tidings } from '../messages-types'

/** A message on its way to WeChat. */
export interface Send extends Tidings {
  readonly id: string
  readonly accountId: string
  readonly template: Template
  /** Tries that were begun, this one among them. */
  readonly attempts: number
  /** How often the consent it uses had ended before. */
  readonly endings: number
}

/** What became of a try. */
export type SendState = 'waiting' | 'sent' | 'refused' | 'unknown' | 'dead' | 'outdated'

/**
 * Takes up to so many messages whose time has come, of each person and template one, and takes what each costs from
 * the balance in the same statement: whoever crashes now has spent it. What finds too little left will not be sent.
 * @param longTerm templates whose consent is not used up
 * @returns those to be sent now, and how many were looked at
 */
export async function claimSends(
  db: Kysely<Database>,
  { longTerm, limit }: { readonly longTerm: readonly string[]; readonly limit: number },
  now: Date,
): Promise<{ readonly sends: Send[]; readonly looked: number }> {
  const { rows } = await sql<{
    id: string
    account_id: string
    template: Template
    kind: MessageKind
    target: Send['target']
    target_id: string | null
    about: string
    due_at: Date | null
    attempts: number
    endings: number
    state: string
  }>`
    with due as materialized (
      select id, account_id, template, kept from message_sends
       where state = 'waiting' and next_at <= ${now}
       order by next_at, id
       limit ${limit}
       for update skip locked
    ), one_each as materialized (
      select distinct on (account_id, template) id, account_id, template,
             case when template = any(${[...longTerm]}::text[]) then 0 else kept end as kept,
             case when template = any(${[...longTerm]}::text[]) then 0 else 1 end as cost
        from due
       order by account_id, template, kept, id
    ), paid as (
      update message_subscriptions as subscription
         set balance = subscription.balance - one_each.cost
        from one_each
       where subscription.account_id = one_each.account_id
         and subscription.template = one_each.template
         and subscription.balance > one_each.kept
      returning one_each.id, subscription.endings
    )
    update message_sends as send
       set state = case when paid.id is null then 'no_consent' else 'sending' end,
           attempts = send.attempts + case when paid.id is null then 0 else 1 end,
           next_at = ${now}
      from one_each left join paid on paid.id = one_each.id
     where send.id = one_each.id
    returning send.id, send.account_id, send.template, send.kind, send.target, send.target_id,
              send.about, send.due_at, send.attempts, send.state, paid.endings`.execute(db)
  const sends = rows
    .filter(({ state }) => state === 'sending')
    .map(({ account_id: accountId, target_id: targetId, due_at: dueAt, state: _, ...rest }) => ({
      ...rest,
      accountId,
      targetId,
      dueAt,
    }))
  return { sends, looked: rows.length }
}

/** Writes down what became of a try; nothing where somebody else has decided meanwhile. */
export async function settleSend(
  trx: Kysely<Database>,
  id: string,
  outcome: {
    readonly state: SendState
    readonly errorCode: number | null
    readonly nextAt: Date
  },
): Promise<boolean> {
  const settled = await trx
    .updateTable('message_sends')
    .set({ state: outcome.state, error_code: outcome.errorCode, next_at: outcome.nextAt })
    .where('id', '=', id)
    .where('state', '=', 'sending')
    .executeTakeFirst()
  return settled.numUpdatedRows === 1n
}

/** Tries that nobody has come back from: WeChat may have sent the message, so nobody sends it again by himself. */
export async function markUnknown(db: Kysely<Database>, begunBefore: Date): Promise<void> {
  await db
    .updateTable('message_sends')
    .set({ state: 'unknown' })
    .where('state', '=', 'sending')
    .where('next_at', '<', begunBefore)
    .execute()
}

/** What is over and done with. @returns how many went */
export async function forgetSends(
  db: Kysely<Database>,
  { before, limit }: { readonly before: Date; readonly limit: number },
): Promise<number> {
  const { numAffectedRows } = await sql`
    delete from message_sends where id in (
      select id from message_sends
       where state in ('sent', 'refused', 'no_consent', 'discarded', 'outdated') and created_at < ${before}
       limit ${limit})`.execute(db)
  return Number(numAffectedRows ?? 0)
}

export interface NewSend extends Tidings {
  readonly accountId: string
  readonly key: string
  readonly template: Template
  readonly kept: number
}

/** Under a key that was used it changes nothing. */
export async function insertSends(
  trx: Transaction<Database>,
  sends: readonly NewSend[],
  now: Date,
): Promise<void> {
  if (sends.length === 0) return
  await trx
    .insertInto('message_sends')
    .values(
      sends.map(({ accountId, targetId, dueAt, ...rest }) => ({
        ...rest,
        account_id: accountId,
        target_id: targetId,
        due_at: dueAt,
        state: 'waiting',
        error_code: null,
        attempts: 0,
        next_at: now,
        created_at: now,
      })),
    )
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}
