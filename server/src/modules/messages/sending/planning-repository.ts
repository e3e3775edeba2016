import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import { TEMPLATES, type Template } from '../../../integrations/wechat/message-templates'
import { MESSAGE_KINDS, type MessageKind, type Tidings } from '../messages-types'

export interface Unplanned extends Tidings {
  readonly accountId: string
  readonly id: string
  readonly key: string
  readonly template: Template
  readonly balance: number
}

export interface DigestPart {
  readonly accountId: string
  readonly id: string
  readonly kind: MessageKind
  readonly isRead: boolean
}

/** Messages of people who let WeChat bring them some, with what is left of that; held until the transaction is over. */
export async function holdUnplanned(
  trx: Transaction<Database>,
  limit: number,
): Promise<Unplanned[]> {
  const rows = await trx
    .selectFrom('messages')
    .select(['account_id', 'id', 'key', 'kind', 'target', 'target_id', 'about', 'due_at'])
    .where('delivery', '=', 'unplanned')
    .orderBy('id')
    .limit(limit)
    .forUpdate()
    .skipLocked()
    .execute()
  const balances = await findBalancesOf(
    trx,
    rows.map(({ account_id }) => account_id),
  )
  return rows.flatMap((row) => {
    const kind = row.kind as MessageKind
    const { template } = MESSAGE_KINDS[kind]
    if (template === null) return []
    const { account_id: accountId, target_id: targetId, due_at: dueAt, id, key, about } = row
    const target = row.target as Tidings['target']
    const balance = balances.get(`${accountId}/${template}`) ?? 0
    return [{ accountId, id, key, kind, target, targetId, about, dueAt, template, balance }]
  })
}

async function findBalancesOf(
  trx: Transaction<Database>,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const { rows } = await sql<{ account_id: string; template: string; balance: number }>`
    select subscription.account_id, subscription.template, subscription.balance
      from (select distinct unnest(${[...accountIds]}::bigint[]) as id) as person
     cross join unnest(${[...TEMPLATES]}::text[]) as wanted (template)
      join message_subscriptions subscription
        on subscription.account_id = person.id and subscription.template = wanted.template
  `.execute(trx)
  return new Map(
    rows.map(({ account_id, template, balance }) => [`${account_id}/${template}`, balance]),
  )
}

/** @param delivery null once nothing is left to be done */
export async function setDelivery(
  trx: Transaction<Database>,
  messages: readonly { readonly accountId: string; readonly id: string }[],
  delivery: 'digest' | null,
): Promise<void> {
  if (messages.length === 0) return
  await sql`
    update messages set delivery = ${delivery}
      from unnest(
        ${messages.map(({ accountId }) => accountId)}::bigint[],
        ${messages.map(({ id }) => id)}::bigint[]) as planned (account_id, id)
     where messages.account_id = planned.account_id and messages.id = planned.id`.execute(trx)
}

/** What waits for the evening and was told before an instant, the read too; held until the transaction is over. */
export async function holdForDigest(
  trx: Transaction<Database>,
  { toldBefore, limit }: { readonly toldBefore: Date; readonly limit: number },
): Promise<DigestPart[]> {
  const { rows } = await sql<DigestPart>`
    select account_id as "accountId", id, kind, read_at is not null as "isRead" from messages
     where delivery = 'digest' and created_at < ${toldBefore} and account_id in (
       select distinct account_id from messages
        where delivery = 'digest' and created_at < ${toldBefore}
        order by account_id limit ${limit})
       for update skip locked`.execute(trx)
  return rows
}

/** Nothing is planned for those whom WeChat cannot reach. */
export async function forgetPlans(db: Kysely<Database>): Promise<void> {
  await db
    .updateTable('messages')
    .set({ delivery: null })
    .where('delivery', 'is not', null)
    .execute()
}
