import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { ImportCounts } from './check-repository'
import type {
  ChangedField,
  ImportFault,
  ImportProblem,
  ImportStatus,
  MissingHousehold,
  PlannedChange,
  RosterImport,
} from './rosters-types'
import type { RosterColumn } from './sheet/roster-columns'
import type { FaultKind, RowFault } from './sheet/sheet-types'

/** Faults beyond these are counted only: who has mended a thousand rows sends the sheet again. */
export const MAX_STORED_FAULTS = 1_000

function selectImports(db: Kysely<Database>) {
  return db
    .selectFrom('roster_imports as import')
    .innerJoin('accounts as account', 'account.id', 'import.account_id')
    .selectAll('import')
    .select('account.display_name')
}

type ImportRow = Selectable<Database['roster_imports']> & { display_name: string }

function toImport(row: ImportRow): RosterImport {
  return {
    communityCode: row.community_code,
    id: row.id,
    status: row.status as ImportStatus,
    problem: row.problem as ImportProblem | null,
    rowCount: row.row_count,
    rowsDone: row.rows_done,
    faultCount: row.fault_count,
    addedCount: row.added_count,
    changedCount: row.changed_count,
    sameCount: row.same_count,
    missingCount: row.missing_count,
    isCheckedAgain: row.is_checked_again,
    createdBy: row.display_name,
    createdAt: row.created_at,
    endedAt: row.ended_at,
  }
}

export async function findImport(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<RosterImport | undefined> {
  const row = await selectImports(db)
    .where('import.community_code', '=', communityCode)
    .where('import.id', '=', id)
    .executeTakeFirst()
  return row && toImport(row)
}

/** Newest first. */
export async function listImports(
  db: Kysely<Database>,
  communityCode: string,
  page: PageRequest,
): Promise<Page<RosterImport>> {
  let query = selectImports(db).where('import.community_code', '=', communityCode)
  if (page.cursor !== undefined) {
    const [id = ''] = decodeCursor(page.cursor, ['id'])
    query = query.where('import.id', '<', id)
  }
  const rows = await query
    .orderBy('import.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  return toPage(rows.map(toImport), page.limit, ({ id }) => [id])
}

/** @returns the new import's id */
export async function insertImport(
  trx: Transaction<Database>,
  communityCode: string,
  accountId: string,
  now: Date,
): Promise<string> {
  const { id } = await trx
    .insertInto('roster_imports')
    .values({
      community_code: communityCode,
      status: 'reading' satisfies ImportStatus,
      account_id: accountId,
      created_at: now,
      alive_at: now,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** The status of an import, which only its holder may change. */
export async function holdImport(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<
  { status: ImportStatus; fingerprint: string | null; confirmedBy: string | null } | undefined
> {
  const row = await trx
    .selectFrom('roster_imports')
    .select(['status', 'roster_fingerprint', 'confirmed_by'])
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return (
    row && {
      status: row.status as ImportStatus,
      fingerprint: row.roster_fingerprint,
      confirmedBy: row.confirmed_by,
    }
  )
}

export interface ImportUpdate {
  readonly status?: ImportStatus
  readonly problem?: ImportProblem
  readonly rowCount?: number
  readonly rowsDone?: number
  readonly faultCount?: number
  readonly counts?: ImportCounts
  readonly fingerprint?: string
  readonly isCheckedAgain?: boolean
  readonly confirmedBy?: string
  readonly endedAt?: Date
}

/** Also tells that somebody still works on it. */
export async function updateImport(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  update: ImportUpdate,
  now: Date,
): Promise<void> {
  const { counts } = update
  await db
    .updateTable('roster_imports')
    .set({
      alive_at: now,
      ...(update.status && { status: update.status }),
      ...(update.problem && { problem: update.problem }),
      ...(update.rowCount !== undefined && { row_count: update.rowCount }),
      ...(update.rowsDone !== undefined && { rows_done: update.rowsDone }),
      ...(update.faultCount !== undefined && { fault_count: update.faultCount }),
      ...(counts && {
        added_count: counts.added,
        changed_count: counts.changed,
        same_count: counts.same,
        missing_count: counts.missing,
      }),
      ...(update.fingerprint !== undefined && { roster_fingerprint: update.fingerprint }),
      ...(update.isCheckedAgain && { is_checked_again: true }),
      ...(update.confirmedBy && { confirmed_by: update.confirmedBy }),
      ...(update.endedAt && { ended_at: update.endedAt }),
    })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

export async function insertFaults(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  faults: readonly RowFault[],
): Promise<void> {
  await db
    .insertInto('roster_import_faults')
    .values(
      faults.slice(0, MAX_STORED_FAULTS).map((fault) => ({
        community_code: communityCode,
        import_id: id,
        row_number: fault.rowNumber,
        column_name: fault.column,
        fault: fault.fault,
        other_row: fault.otherRow,
      })),
    )
    .execute()
}

/** In the order of the sheet. */
export async function listFaults(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  page: PageRequest,
): Promise<Page<ImportFault>> {
  let query = db
    .selectFrom('roster_import_faults')
    .selectAll()
    .where('community_code', '=', communityCode)
    .where('import_id', '=', id)
  if (page.cursor !== undefined) {
    const [row = '', faultId = ''] = decodeCursor(page.cursor, ['id', 'id'])
    query = query.where(sql<boolean>`(row_number, id) > (${row}::bigint, ${faultId}::bigint)`)
  }
  const rows = await query
    .orderBy('row_number')
    .orderBy('id')
    .limit(page.limit + 1)
    .execute()
  const faults = rows.map((row) => ({
    id: row.id,
    rowNumber: row.row_number,
    column: row.column_name as RosterColumn | null,
    fault: row.fault as FaultKind,
    otherRow: row.other_row,
  }))
  return toPage(faults, page.limit, (fault) => [String(fault.rowNumber), fault.id])
}

/** What would change about households that are there, in the order of the sheet. */
export async function listPlannedChanges(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  page: PageRequest,
): Promise<Page<PlannedChange>> {
  const [after] = page.cursor === undefined ? ['0'] : decodeCursor(page.cursor, ['id'])
  const rows = await db
    .selectFrom('roster_import_rows')
    .select([
      'row_number',
      'building_name',
      'room',
      'changed_fields',
      'area_before',
      'floor_area_hundredths',
    ])
    .where('community_code', '=', communityCode)
    .where('import_id', '=', id)
    .where('household_id', 'is not', null)
    .where('changed_fields', '<>', sql<string[]>`'{}'`)
    .where('row_number', '>', Number(after))
    .orderBy('row_number')
    .limit(page.limit + 1)
    .execute()
  const changes = rows.map((row) => {
    const fields = row.changed_fields as ChangedField[]
    const hasArea = fields.includes('area')
    return {
      rowNumber: row.row_number,
      label: `${row.building_name} ${row.room}`,
      fields,
      areaBefore: hasArea ? row.area_before : null,
      areaAfter: hasArea ? row.floor_area_hundredths : null,
    }
  })
  return toPage(changes, page.limit, ({ rowNumber }) => [String(rowNumber)])
}

/** Households that the sheet does not name although it names their building. */
export async function listMissing(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  page: PageRequest,
): Promise<Page<MissingHousehold>> {
  const [after = '0'] = page.cursor === undefined ? [] : decodeCursor(page.cursor, ['id'])
  const rows = await db
    .selectFrom('roster_import_missing as missing')
    .innerJoin('households as household', (join) =>
      join
        .onRef('household.community_code', '=', 'missing.community_code')
        .onRef('household.id', '=', 'missing.household_id'),
    )
    .innerJoin('buildings as building', (join) =>
      join
        .onRef('building.community_code', '=', 'household.community_code')
        .onRef('building.id', '=', 'household.building_id'),
    )
    .select(['household.id', 'building.name', 'household.room'])
    .where('missing.community_code', '=', communityCode)
    .where('missing.import_id', '=', id)
    .where('missing.household_id', '>', after)
    .orderBy('missing.household_id')
    .limit(page.limit + 1)
    .execute()
  const households = rows.map((row) => ({ id: row.id, label: `${row.name} ${row.room}` }))
  return toPage(households, page.limit, ({ id: last }) => [last])
}

/** What nobody has worked on since, oldest first. */
export async function listAbandoned(db: Kysely<Database>, since: Date) {
  const rows = await db
    .selectFrom('roster_imports')
    .select(['community_code', 'id', 'status'])
    .where('status', 'in', ['reading', 'checking', 'applying'])
    .where('alive_at', '<', since)
    .orderBy('alive_at')
    .limit(100)
    .execute()
  return rows.map((row) => ({
    communityCode: row.community_code,
    id: row.id,
    status: row.status as ImportStatus,
  }))
}

/** Checked imports that nobody has confirmed since. */
export async function listForgotten(db: Kysely<Database>, since: Date): Promise<TenantId[]> {
  return db
    .selectFrom('roster_imports')
    .select(['community_code as communityCode', 'id'])
    .where('status', '=', 'ready' satisfies ImportStatus)
    .where('alive_at', '<', since)
    .limit(100)
    .execute()
}
