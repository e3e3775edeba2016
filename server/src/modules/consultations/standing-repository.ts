import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { ConsultationStatus } from './consultations-types'
import type { EnteredStep, MovedStep, Standing } from './standing-types'

/** Whoever holds the row decides alone what happens to the consultation next. */
export async function holdStanding(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<Standing | undefined> {
  const row = await trx
    .selectFrom('consultations')
    .select(['area_code', 'title', 'body', 'status'])
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      communityCode,
      id,
      areaCode: row.area_code,
      title: row.title,
      body: row.body,
      status: row.status as ConsultationStatus,
    }
  )
}

export async function updateConsultation(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  columns: { status: ConsultationStatus } | { title: string; body: string },
): Promise<void> {
  await trx
    .updateTable('consultations')
    .set(columns)
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

export async function insertStep(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  entry: EnteredStep & { readonly accountId: string },
): Promise<void> {
  await trx
    .insertInto('consultation_steps')
    .values({
      community_code: communityCode,
      consultation_id: id,
      step: entry.step,
      account_id: entry.accountId,
      entered_at: entry.enteredAt,
      ends_at: entry.endsAt,
      statement: entry.statement,
    })
    .execute()
}

/** At most three. */
export async function listSteps(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<EnteredStep[]> {
  const rows = await db
    .selectFrom('consultation_steps')
    .select(['step', 'entered_at', 'ends_at', 'statement'])
    .where('community_code', '=', communityCode)
    .where('consultation_id', '=', id)
    .execute()
  return rows.map((row) => ({
    step: row.step as MovedStep,
    enteredAt: row.entered_at,
    endsAt: row.ends_at,
    statement: row.statement,
  }))
}

/** When the poll is to close. */
export async function findClosing(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<Date> {
  const row = await trx
    .selectFrom('polls')
    .select('closes_at')
    .where('community_code', '=', communityCode)
    .where('consultation_id', '=', id)
    .executeTakeFirstOrThrow()
  return row.closes_at
}

/** Of a poll that nobody has opened yet. */
export async function changeClosing(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  closesAt: Date,
): Promise<void> {
  await trx
    .updateTable('polls')
    .set({ closes_at: closesAt })
    .where('community_code', '=', communityCode)
    .where('consultation_id', '=', id)
    .where('opened_at', 'is', null)
    .execute()
}
