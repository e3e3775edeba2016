import type { Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import { insertActivity } from '../activities-repository'
import { findStandingGridCode, type OpenReport, storePlace } from './report-moves-repository'

/** A report's new place, and who takes the units' places that a change of grids leaves empty. */
export interface Relocation {
  readonly toCode: string
  readonly heirs: ReadonlyMap<string, string | null>
  readonly accountId: string | null
  readonly actorRole: string
}

/** Moves a report the caller holds, and says so in its history; what stands there already is not touched. */
export async function changeGrid(
  trx: Transaction<Database>,
  report: OpenReport,
  { toCode, heirs, accountId, actorRole }: Relocation,
  now: Date,
): Promise<void> {
  const place = relocate(report, toCode, heirs)
  await storePlace(trx, report, place)
  const isTakenOver = place.accountableUnit !== report.accountableUnit
  await insertActivity(trx, report, {
    event: 'change_grid',
    fromStatus: report.status,
    toStatus: report.status,
    actorAccountId: accountId,
    actorRole,
    note: '',
    isInternal: false,
    details: {
      from: isTakenOver ? report.accountableUnit : `grid:${report.gridCode}`,
      to: isTakenOver ? place.accountableUnit : `grid:${toCode}`,
      ...(isTakenOver ? { accountable: place.accountableUnit } : {}),
    },
    at: now,
  })
}

/** Pure: units that stood for the old grid or for one that ended stand for the new one or the heir. */
export function relocate(
  report: Pick<OpenReport, 'gridCode' | 'accountableUnit' | 'pendingUnit'>,
  toCode: string,
  heirs: ReadonlyMap<string, string | null>,
) {
  const follow = (unit: string): string => {
    if (unit === `grid:${report.gridCode}`) return `grid:${toCode}`
    const heir = unit.startsWith('grid:') ? heirs.get(unit.slice('grid:'.length)) : undefined
    return heir ? `grid:${heir}` : unit
  }
  const accountableUnit = follow(report.accountableUnit)
  const pendingUnit = report.pendingUnit && follow(report.pendingUnit)
  return {
    gridCode: toCode,
    accountableUnit,
    // Two grids that became one need not ask each other.
    pendingUnit: pendingUnit === accountableUnit ? null : pendingUnit,
  }
}

/** A closed report stays in the grid it was closed in; once it is open again it belongs to what stands there now. */
export async function bringHome(
  trx: Transaction<Database>,
  report: OpenReport,
  now: Date,
): Promise<void> {
  const toCode = await findStandingGridCode(trx, report.gridCode)
  if (toCode === undefined || toCode === report.gridCode) return
  const heirs = new Map([[report.gridCode, toCode]])
  await changeGrid(trx, report, { toCode, heirs, accountId: null, actorRole: 'clock' }, now)
}
