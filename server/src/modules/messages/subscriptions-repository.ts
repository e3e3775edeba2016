import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'

import type { Template } from '../../integrations/wechat/message-templates'

/** By template; what is missing was never consented to. */
export async function findBalances(
  db: Kysely<Database>,
  accountId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('message_subscriptions')
    .select(['template', 'balance'])
    .where('account_id', '=', accountId)
    .execute()
  return new Map(rows.map(({ template, balance }) => [template, balance]))
}

/** One more message that the person lets us send; a consent that lasts stays one. */
export async function addConsent(
  trx: Transaction<Database>,
  consent: {
    readonly accountId: string
    readonly template: Template
    readonly isLongTerm: boolean
    readonly most: number
  },
  now: Date,
): Promise<void> {
  const { accountId, template, isLongTerm, most } = consent
  await sql`
    insert into message_subscriptions as held (account_id, template, balance, answered_at)
    values (${accountId}, ${template}, 1, ${now})
    on conflict (account_id, template) do update
       set balance = ${isLongTerm ? sql`1` : sql`least(held.balance + 1, ${most}::integer)`},
           answered_at = excluded.answered_at`.execute(trx)
}

/** A consent and how often it had ended when it was used. */
interface UsedConsent {
  readonly accountId: string
  readonly template: string
  readonly endings: number
}

/** WeChat sends the person nothing of this template any more. */
export async function endConsent(
  trx: Kysely<Database>,
  { accountId, template }: { readonly accountId: string; readonly template: string },
): Promise<void> {
  await endOf(trx, { accountId, template }).execute()
}

/** As ending it, of a refusal that came late: what the person has consented to since it was used stays. */
export async function endUsedConsent(trx: Kysely<Database>, used: UsedConsent): Promise<void> {
  await endOf(trx, used).where('endings', '=', used.endings).execute()
}

function endOf(trx: Kysely<Database>, consent: Pick<UsedConsent, 'accountId' | 'template'>) {
  return trx
    .updateTable('message_subscriptions')
    .set((set) => ({ balance: 0, endings: set('endings', '+', 1) }))
    .where('account_id', '=', consent.accountId)
    .where('template', '=', consent.template)
}

/** Of a message that did not go: what it would have used up, unless the consent has ended meanwhile. */
export async function giveBack(trx: Kysely<Database>, used: UsedConsent): Promise<void> {
  await trx
    .updateTable('message_subscriptions')
    .set((set) => ({ balance: set('balance', '+', 1) }))
    .where('account_id', '=', used.accountId)
    .where('template', '=', used.template)
    .where('endings', '=', used.endings)
    .execute()
}
