import { type Kysely, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import {
  PAPER_STATUSES,
  type PaperAct,
  type PaperEntryAct,
  type PaperEntryId,
  type PaperScan,
  type PaperStatus,
} from './paper-types'

/** As it is stored; `sheet` holds the number and the answers. */
export interface StoredEntry {
  readonly id: string
  readonly votingUnit: { readonly id: string; readonly label: string } | null
  readonly weight: number | null
  readonly sheet: string
  readonly status: PaperStatus
  readonly revision: number
  readonly enteredByAccountId: string
}

export interface NewEntry extends Pick<StoredEntry, 'id' | 'weight' | 'sheet'> {
  readonly votingUnitId: string | null
  readonly slipIndex: string
  readonly accountId: string
  readonly scan: readonly PaperScan[]
}

/** @returns false when a slip with this number stands already */
export async function insertEntry(
  trx: Transaction<Database>,
  poll: TenantId,
  entry: NewEntry,
): Promise<boolean> {
  const key = { community_code: poll.communityCode, poll_id: poll.id }
  const inserted = await trx
    .insertInto('paper_entries')
    .values({
      ...key,
      id: entry.id,
      voting_unit_id: entry.votingUnitId,
      weight: entry.weight,
      slip_index: entry.slipIndex,
      sheet: entry.sheet,
      status: 'waiting',
      revision: 0,
      entered_by_account_id: entry.accountId,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  if (inserted.numInsertedOrUpdatedRows !== 1n) return false
  const pages = entry.scan.map(({ uploadId, width, height }, position) => ({
    ...key,
    entry_id: entry.id,
    position,
    upload_id: uploadId,
    width,
    height,
  }))
  await trx.insertInto('paper_entry_pages').values(pages).execute()
  return true
}

/** Holds the entry until the transaction is over. */
export async function holdEntry(
  trx: Transaction<Database>,
  { poll, id }: PaperEntryId,
): Promise<StoredEntry | undefined> {
  await trx
    .selectFrom('paper_entries')
    .select('id')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('id', '=', id)
    .forUpdate()
    .execute()
  return findEntry(trx, { poll, id })
}

export async function findEntry(
  db: Kysely<Database>,
  { poll, id }: PaperEntryId,
): Promise<StoredEntry | undefined> {
  const row = await selectEntries(db, poll).where('entry.id', '=', id).executeTakeFirst()
  return row && toEntry(row)
}

/** In the order of their random ids, which says nothing of when they came. */
export async function listEntries(
  db: Kysely<Database>,
  { poll, status }: { poll: TenantId; status: PaperStatus },
  page: PageRequest,
): Promise<Page<StoredEntry>> {
  let query = selectEntries(db, poll).where('entry.status', '=', status)
  if (page.cursor !== undefined) {
    const [last = ''] = decodeCursor(page.cursor, ['token'])
    query = query.where('entry.id', '>', last)
  }
  const rows = await query
    .orderBy('entry.id')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toEntry), page.limit, ({ id }) => [id])
}

export async function updateEntry(
  trx: Transaction<Database>,
  { poll, id }: PaperEntryId,
  columns: { status: PaperStatus } | { sheet: string; revision: number },
): Promise<void> {
  await trx
    .updateTable('paper_entries')
    .set(columns)
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('id', '=', id)
    .execute()
}

/** The next act in an entry's history; the caller holds the entry. */
export async function insertAct(
  trx: Transaction<Database>,
  { poll, id }: PaperEntryId,
  entry: { act: PaperAct; accountId: string; reason: string | null; at: Date | null },
): Promise<void> {
  await sql`
    insert into paper_entry_acts
      (community_code, poll_id, entry_id, position, act, account_id, reason, at)
    select ${poll.communityCode}, ${poll.id}::bigint, ${id}, count(*), ${entry.act},
           ${entry.accountId}::bigint, ${entry.reason}, ${entry.at}::timestamptz
      from paper_entry_acts
     where community_code = ${poll.communityCode} and poll_id = ${poll.id}::bigint
       and entry_id = ${id}`.execute(trx)
}

/** By entry, the oldest first. */
export async function listActs(
  db: Kysely<Database>,
  poll: TenantId,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly PaperEntryAct[]>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('paper_entry_acts as done')
    .innerJoin('accounts as account', 'account.id', 'done.account_id')
    .select(['done.entry_id', 'done.act', 'done.reason', 'done.at', 'account.display_name'])
    .where('done.community_code', '=', poll.communityCode)
    .where('done.poll_id', '=', poll.id)
    .where('done.entry_id', 'in', [...ids])
    .orderBy('done.position')
    .execute()
  const acts = new Map<string, readonly PaperEntryAct[]>()
  for (const { entry_id, act, reason, at, display_name } of rows) {
    const next = { act: act as PaperAct, by: display_name, reason, at }
    acts.set(entry_id, [...(acts.get(entry_id) ?? []), next])
  }
  return acts
}

export async function listScan(
  db: Kysely<Database>,
  { poll, id }: PaperEntryId,
): Promise<PaperScan[]> {
  const rows = await db
    .selectFrom('paper_entry_pages')
    .select(['upload_id', 'width', 'height'])
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('entry_id', '=', id)
    .orderBy('position')
    .execute()
  return rows.map(({ upload_id, width, height }) => ({ uploadId: upload_id, width, height }))
}

/** How many entries there are of each status and weight. */
export async function countEntries(
  db: Kysely<Database>,
  poll: TenantId,
): Promise<{ status: PaperStatus; weight: number | null; count: number }[]> {
  const rows = await db
    .selectFrom('paper_entries')
    .select(['status', 'weight', (select) => select.fn.countAll<string>().as('count')])
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('status', 'in', [...PAPER_STATUSES])
    .groupBy(['status', 'weight'])
    .execute()
  return rows.map(({ status, weight, count }) => ({
    status: status as PaperStatus,
    weight: weight === null ? null : Number(weight),
    count: Number(count),
  }))
}

function selectEntries(db: Kysely<Database>, poll: TenantId) {
  return db
    .selectFrom('paper_entries as entry')
    .leftJoin('voting_units as unit', (join) =>
      join
        .onRef('unit.community_code', '=', 'entry.community_code')
        .onRef('unit.poll_id', '=', 'entry.poll_id')
        .onRef('unit.id', '=', 'entry.voting_unit_id'),
    )
    .select([
      'entry.id',
      'entry.voting_unit_id',
      'entry.weight',
      'entry.sheet',
      'entry.status',
      'entry.revision',
      'entry.entered_by_account_id',
      'unit.label',
    ])
    .where('entry.community_code', '=', poll.communityCode)
    .where('entry.poll_id', '=', poll.id)
}

type EntryRow = Awaited<ReturnType<ReturnType<typeof selectEntries>['execute']>>[number]

function toEntry(row: EntryRow): StoredEntry {
  const { voting_unit_id: unitId, label, weight } = row
  return {
    id: row.id,
    votingUnit: unitId === null ? null : { id: unitId, label: label ?? '' },
    weight: weight === null ? null : Number(weight),
    sheet: row.sheet,
    status: row.status as PaperStatus,
    revision: row.revision,
    enteredByAccountId: row.entered_by_account_id,
  }
}
