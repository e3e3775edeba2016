import { type Kysely, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Form, FormField, FormRow, NewForm } from './forms-types'

/** Two requests for forms of one community wait for each other. @returns false when there is no such community */
export async function lockCommunity(
  trx: Transaction<Database>,
  communityCode: string,
): Promise<boolean> {
  const row = await trx
    .selectFrom('places')
    .select('code')
    .where('code', '=', communityCode)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row !== undefined
}

export async function countRunning(
  trx: Transaction<Database>,
  communityCode: string,
): Promise<number> {
  const row = await trx
    .selectFrom('forms')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('community_code', '=', communityCode)
    .where('ended_at', 'is', null)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

/** @returns its number */
export async function insertForm(
  trx: Transaction<Database>,
  { communityCode, name, month, dueOn, fields }: NewForm,
  { accountId, now }: { readonly accountId: string; readonly now: Date },
): Promise<string> {
  const { id } = await trx
    .insertInto('forms')
    .values({
      community_code: communityCode,
      name,
      month,
      due_on: dueOn,
      fields: JSON.stringify(fields),
      created_by_account_id: accountId,
      created_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

interface FormRecord {
  readonly community_code: string
  readonly id: string
  readonly name: string
  readonly month: string
  readonly due_on: string
  readonly fields: readonly FormField[]
  readonly created_at: Date
  readonly ended_at: Date | null
}

function toForm(row: FormRecord): Form {
  return {
    communityCode: row.community_code,
    id: row.id,
    name: row.name,
    month: row.month,
    dueOn: row.due_on,
    fields: row.fields,
    createdAt: row.created_at,
    endedAt: row.ended_at,
  }
}

export async function findForm(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<Form | undefined> {
  const row = await db
    .selectFrom('forms')
    .selectAll()
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toForm(row)
}

/** Keeps a form from ending until the transaction is over. */
export async function holdForm(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<Form | undefined> {
  const row = await trx
    .selectFrom('forms')
    .selectAll()
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .forShare()
    .executeTakeFirst()
  return row && toForm(row)
}

/** The newest first. */
export async function listForms(
  db: Kysely<Database>,
  communityCode: string,
  page: PageRequest,
): Promise<Page<Form & { readonly sentCount: number }>> {
  const [before] = page.cursor === undefined ? [] : decodeCursor(page.cursor, ['id'])
  const { rows } = await sql<FormRecord & { sent_count: number }>`
    select form.*, (
             select count(*)::int from form_rows sent
              where sent.community_code = form.community_code and sent.form_id = form.id
           ) as sent_count
      from forms form
     where form.community_code = ${communityCode}
       and ${before === undefined ? sql`true` : sql`form.id < ${before}::bigint`}
     order by form.id desc
     limit ${page.limit + 1}`.execute(db)
  const found = rows.map((row) => ({ ...toForm(row), sentCount: row.sent_count }))
  return toPage(found, page.limit, ({ id }) => [id])
}

/** Those that still ask, by the day they are due; a community has five at most. */
export async function listRunning(db: Kysely<Database>, communityCode: string): Promise<Form[]> {
  const rows = await db
    .selectFrom('forms')
    .selectAll()
    .where('community_code', '=', communityCode)
    .where('ended_at', 'is', null)
    .orderBy('due_on')
    .orderBy('id')
    .execute()
  return rows.map(toForm)
}

/** Holds a form that runs until the transaction is over, so that nothing comes while it ends. @returns undefined when it has ended before */
export async function holdRunning(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<Form | undefined> {
  const row = await trx
    .selectFrom('forms')
    .selectAll()
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .where('ended_at', 'is', null)
    .forUpdate()
    .executeTakeFirst()
  return row && toForm(row)
}

/** @param rows what it keeps for good */
export async function endForm(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  rows: readonly FormRow[],
  now: Date,
): Promise<void> {
  await trx
    .updateTable('forms')
    .set({ ended_at: now, final_rows: JSON.stringify(rows) })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

/** What a form that ended keeps; undefined while it runs, and for those that ended before rows were kept. */
export async function findFinalRows(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<readonly FormRow[] | undefined> {
  const row = await db
    .selectFrom('forms')
    .select('final_rows')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .executeTakeFirst()
  return row?.final_rows?.map((each) => ({
    ...each,
    sentAt: each.sentAt === null ? null : new Date(each.sentAt),
  }))
}
