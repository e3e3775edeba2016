import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Upload } from '../media/media-types'
import { findPhotos, findPostponements } from './milestone-history-repository'
import type { Milestone, MilestoneStatus, MilestoneSummary, NewMilestone } from './milestones-types'

/** What a list is of: one consultation, or everything a community still has to do. */
export type MilestoneFilter = { readonly consultation: TenantId } | { readonly runningIn: string }

/** By the day they are due, so what is overdue comes first. */
export async function listMilestones(
  db: Kysely<Database>,
  filter: MilestoneFilter,
  page: PageRequest,
): Promise<Page<Milestone>> {
  let query = selectMilestones(db)
  if ('consultation' in filter) {
    const { communityCode, id } = filter.consultation
    query = query
      .where('milestone.community_code', '=', communityCode)
      .where('milestone.consultation_id', '=', id)
  } else {
    query = query
      .where('milestone.community_code', '=', filter.runningIn)
      .where('milestone.status', '=', 'running')
  }
  if (page.cursor !== undefined) {
    const [dueOn, id] = decodeCursor(page.cursor, ['day', 'id'])
    query = query.where(sql<SqlBool>`(milestone.due_on, milestone.id) > (${dueOn}, ${id}::bigint)`)
  }
  const rows = await query
    .orderBy('milestone.due_on')
    .orderBy('milestone.id')
    .limit(page.limit + 1)
    .execute()
  const found = toPage(rows, page.limit, (row) => [row.due_on, row.id])
  return { ...found, items: await complete(db, found.items) }
}

export async function findMilestone(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<Milestone | undefined> {
  const row = await selectMilestones(db)
    .where('milestone.community_code', '=', communityCode)
    .where('milestone.id', '=', id)
    .executeTakeFirst()
  return row && (await complete(db, [row]))[0]
}

/** @param today the first day that has not passed */
export async function countMilestones(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  today: string,
): Promise<MilestoneSummary> {
  const row = await db
    .selectFrom('milestones')
    .select([
      sql<string>`count(*)`.as('total'),
      sql<string>`count(*) filter (where status = 'done')`.as('done'),
      sql<string>`count(*) filter (where status = 'running')`.as('running'),
      sql<string>`count(*) filter (where status = 'running' and due_on < ${today})`.as('overdue'),
    ])
    .where('community_code', '=', communityCode)
    .where('consultation_id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    total: Number(row.total),
    done: Number(row.done),
    running: Number(row.running),
    overdue: Number(row.overdue),
  }
}

export async function insertMilestones(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  milestones: readonly NewMilestone[],
  now: Date,
): Promise<readonly Pick<Milestone, 'id' | 'dueOn'>[]> {
  return trx
    .insertInto('milestones')
    .values(
      milestones.map(({ title, dueOn }) => ({
        community_code: communityCode,
        consultation_id: id,
        title,
        first_due_on: dueOn,
        due_on: dueOn,
        status: 'running' satisfies MilestoneStatus,
        added_at: now,
      })),
    )
    .returning(['id', 'due_on as dueOn'])
    .execute()
}

export interface MilestoneEnd {
  readonly status: 'done' | 'dropped'
  readonly accountId: string
  readonly note: string
  readonly wasLate: boolean
}

export async function markEnded(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  { status, accountId, note, wasLate }: MilestoneEnd,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('milestones')
    .set({ status, ended_by_account_id: accountId, ended_at: now, note, was_late: wasLate })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

export async function markPostponed(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  { dueOn, wasLate }: { dueOn: string; wasLate: boolean },
): Promise<void> {
  await trx
    .updateTable('milestones')
    .set({ due_on: dueOn, was_late: wasLate })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

export async function insertPhotos(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  uploads: readonly Upload[],
): Promise<void> {
  if (uploads.length === 0) return
  await trx
    .insertInto('milestone_photos')
    .values(
      uploads.map((upload, position) => ({
        community_code: communityCode,
        milestone_id: id,
        position,
        upload_id: upload.id,
        storage_key: upload.storageKey,
        width: upload.width,
        height: upload.height,
      })),
    )
    .execute()
}

function selectMilestones(db: Kysely<Database>) {
  return db
    .selectFrom('milestones as milestone')
    .innerJoin('consultations as consultation', (join) =>
      join
        .onRef('consultation.community_code', '=', 'milestone.community_code')
        .onRef('consultation.id', '=', 'milestone.consultation_id'),
    )
    .leftJoin('accounts as account', 'account.id', 'milestone.ended_by_account_id')
    .selectAll('milestone')
    .select(['consultation.title as consultation_title', 'account.display_name as ended_by'])
}

type MilestoneRow = Awaited<ReturnType<ReturnType<typeof selectMilestones>['execute']>>[number]

/** With what happened to each; all of them are of one community. */
async function complete(db: Kysely<Database>, rows: readonly MilestoneRow[]): Promise<Milestone[]> {
  const communityCode = rows[0]?.community_code ?? ''
  const ids = rows.map(({ id }) => id)
  const postponements = await findPostponements(db, communityCode, ids)
  const photos = await findPhotos(db, communityCode, ids)
  return rows.map((row) => ({
    communityCode: row.community_code,
    id: row.id,
    consultationId: row.consultation_id,
    consultationTitle: row.consultation_title,
    title: row.title,
    firstDueOn: row.first_due_on,
    dueOn: row.due_on,
    status: row.status as MilestoneStatus,
    wasLate: row.was_late,
    addedAt: row.added_at,
    end: row.ended_at && {
      note: row.note ?? '',
      endedBy: row.ended_by ?? '',
      endedAt: row.ended_at,
    },
    postponements: postponements.get(row.id) ?? [],
    photos: photos.get(row.id) ?? [],
  }))
}
