import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import type { ReportStatus } from '../reports-types'

export interface OpenReport extends TenantId {
  readonly gridCode: string
  readonly status: ReportStatus
  readonly accountableUnit: string
  readonly pendingUnit: string | null
  readonly position: { readonly lng: number; readonly lat: number } | null
  readonly reporterAccountId: string | null
}

interface Affected {
  readonly communityCode: string
  readonly fromCodes: readonly string[]
  readonly heirs: ReadonlyMap<string, unknown>
}

/**
 * What is not over in these grids or with a grid that ended, merged reports too: each may become one of its own again.
 * Held in the order of ids.
 */
export async function holdOpenReports(
  trx: Transaction<Database>,
  { communityCode, fromCodes, heirs }: Affected,
): Promise<OpenReport[]> {
  const units = [...heirs.keys()].map((code) => `grid:${code}`)
  const { rows } = await sql<{
    id: string
    grid_code: string
    status: ReportStatus
    accountable_unit: string
    pending_unit: string | null
    lng: number | null
    lat: number | null
    reporter_account_id: string | null
  }>`
    select id, grid_code, status, accountable_unit, pending_unit, lng, lat, reporter_account_id
      from reports
     where community_code = ${communityCode}
       and (status <> 'closed' or closed_as = 'duplicate')
       and (grid_code = any(${[...fromCodes]}::text[]) or accountable_unit = any(${units}::text[])
            or pending_unit = any(${units}::text[]))
     order by id for update`.execute(trx)
  return rows.map((row) => ({
    communityCode,
    id: row.id,
    gridCode: row.grid_code,
    status: row.status,
    accountableUnit: row.accountable_unit,
    pendingUnit: row.pending_unit,
    position: row.lng === null || row.lat === null ? null : { lng: row.lng, lat: row.lat },
    reporterAccountId: row.reporter_account_id,
  }))
}

/** Also of what its history says so far, so that rates by grid are those of the grid it belongs to. */
export async function storePlace(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  place: {
    readonly gridCode: string
    readonly accountableUnit: string
    readonly pendingUnit: string | null
  },
): Promise<void> {
  await trx
    .updateTable('reports')
    .set({
      grid_code: place.gridCode,
      accountable_unit: place.accountableUnit,
      pending_unit: place.pendingUnit,
      ...(place.pendingUnit === null ? { pending_due_at: null } : {}),
    })
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
  await trx
    .updateTable('report_outcomes')
    .set({ grid_code: place.gridCode })
    .where('community_code', '=', communityCode)
    .where('report_id', '=', id)
    .execute()
}

/** The grid itself, or the last of its heirs; undefined when nothing stands for it. */
export async function findStandingGridCode(
  db: Kysely<Database>,
  gridCode: string,
): Promise<string | undefined> {
  const { rows } = await sql<{ code: string }>`
    with recursive line as (
      select community_code, code, heir_code, retired_at from grids
       where community_code = ${gridCode.slice(0, 12)} and code = ${gridCode}
      union
      select heir.community_code, heir.code, heir.heir_code, heir.retired_at
        from line join grids heir
          on heir.community_code = line.community_code and heir.code = line.heir_code)
    select code from line where retired_at is null`.execute(db)
  return rows[0]?.code
}
