import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import { questionKey } from './forms-rules'
import type { AskedField, CellValue } from './forms-types'

export interface SentRow {
  readonly formId: string
  readonly gridCode: string
  /** Answers in the order of the fields; what stands in between is not read. */
  readonly values: readonly CellValue[]
  readonly sentAt: Date
}

/** What came for some forms of a community; a handful of grids times a handful of forms. */
export async function listSentRows(
  db: Kysely<Database>,
  communityCode: string,
  formIds: readonly string[],
): Promise<SentRow[]> {
  if (formIds.length === 0) return []
  const rows = await db
    .selectFrom('form_rows')
    .select(['form_id', 'grid_code', 'cells', 'sent_at'])
    .where('community_code', '=', communityCode)
    .where('form_id', 'in', [...formIds])
    .execute()
  return rows.map((row) => ({
    formId: row.form_id,
    gridCode: row.grid_code,
    values: row.cells,
    sentAt: row.sent_at,
  }))
}

/** The last word of a grid holds. */
export async function storeRow(
  trx: Transaction<Database>,
  form: TenantId,
  row: {
    readonly gridCode: string
    readonly values: readonly CellValue[]
    readonly accountId: string
  },
  now: Date,
): Promise<void> {
  const stored = {
    cells: JSON.stringify(row.values),
    sent_by_account_id: row.accountId,
    sent_at: now,
  }
  await trx
    .insertInto('form_rows')
    .values({
      community_code: form.communityCode,
      form_id: form.id,
      grid_code: row.gridCode,
      ...stored,
    })
    .onConflict((conflict) =>
      conflict.columns(['community_code', 'form_id', 'grid_code']).doUpdateSet(stored),
    )
    .execute()
}

/** 一次填写，多次使用: what a grid answered before with the same kind of answer, by question. */
export async function listRemembered(
  db: Kysely<Database>,
  gridCode: string,
  asked: readonly AskedField[],
): Promise<ReadonlyMap<string, string | number>> {
  if (asked.length === 0) return new Map()
  const rows = await db
    .selectFrom('grid_answers')
    .select(['question', 'answer'])
    .where('community_code', '=', gridCode.slice(0, 12))
    .where('grid_code', '=', gridCode)
    .where(
      'question',
      'in',
      asked.map(({ question }) => questionKey(question)),
    )
    .execute()
  const kinds = new Map(asked.map((field) => [questionKey(field.question), field.answer]))
  return new Map(
    rows
      .filter(({ question, answer }) => kinds.get(question) === kindOf(answer))
      .map(({ question, answer }) => [question, answer]),
  )
}

const kindOf = (answer: string | number): AskedField['answer'] =>
  typeof answer === 'number' ? 'number' : 'text'

export async function rememberAnswers(
  trx: Transaction<Database>,
  gridCode: string,
  answered: readonly { readonly question: string; readonly answer: string | number }[],
  now: Date,
): Promise<void> {
  if (answered.length === 0) return
  await trx
    .insertInto('grid_answers')
    .values(
      answered.map(({ question, answer }) => ({
        community_code: gridCode.slice(0, 12),
        grid_code: gridCode,
        question: questionKey(question),
        answer: JSON.stringify(answer),
        answered_at: now,
      })),
    )
    .onConflict((conflict) =>
      conflict.columns(['community_code', 'grid_code', 'question']).doUpdateSet({
        answer: sql`excluded.answer`,
        answered_at: sql`excluded.answered_at`,
      }),
    )
    .execute()
}

/** Households and buildings of a grid. */
export async function countHomes(
  db: Kysely<Database>,
  gridCode: string,
): Promise<{ readonly households: number; readonly buildings: number }> {
  const { rows } = await sql<{ households: number; buildings: number }>`
    select (select count(*)::int from households
             where community_code = ${gridCode.slice(0, 12)} and grid_code = ${gridCode}) as households,
           (select count(*)::int from buildings
             where community_code = ${gridCode.slice(0, 12)} and grid_code = ${gridCode}) as buildings
  `.execute(db)
  return rows[0] ?? { households: 0, buildings: 0 }
}
