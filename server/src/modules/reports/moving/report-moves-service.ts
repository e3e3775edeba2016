import type { Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import { changeGrid } from './change-grid'
import { holdOpenReports, type OpenReport } from './report-moves-repository'

/** Where reports of changed grids belong from now on. */
export interface GridMoves {
  readonly communityCode: string
  /** The grids that changed; reports of others stay. */
  readonly fromCodes: readonly string[]
  /** The grid a point lies in now; undefined outside every grid. */
  gridAt?(position: { readonly lng: number; readonly lat: number }): string | undefined
  /** Where the home of an account went, by account id; for reports without a point. */
  readonly homes: ReadonlyMap<string, { readonly fromCode: string; readonly toCode: string }>
  /** Who stands for a grid that ended. */
  readonly heirs: ReadonlyMap<string, string | null>
  readonly accountId: string
  readonly actorRole: string
}

export interface ReportMovesService {
  /**
   * Open reports go along to the grid where their place lies: by their point; without one, with the reporter's home that
   * moved out of the same grid; else to the heir. What is past stays as it was written; a line of the history tells of
   * the move. Also what was handed to a grid that ended goes on to its heir. @returns how many moved
   */
  moveReports(trx: Transaction<Database>, moves: GridMoves, now: Date): Promise<number>
}

export function createReportMovesService(): ReportMovesService {
  return {
    async moveReports(trx, moves, now) {
      let moved = 0
      const { heirs } = moves
      for (const report of await holdOpenReports(trx, moves)) {
        const toCode = nextGridOf(report, moves)
        const isLeft = [report.accountableUnit, report.pendingUnit].some(
          (unit) => unit?.startsWith('grid:') && heirs.get(unit.slice('grid:'.length)),
        )
        if (toCode === report.gridCode && !isLeft) continue
        await changeGrid(trx, report, { ...moves, toCode }, now)
        moved += 1
      }
      return moved
    },
  }
}

/** Its own grid where nothing says otherwise. Pure. */
export function nextGridOf(
  report: Pick<OpenReport, 'gridCode' | 'position' | 'reporterAccountId'>,
  { fromCodes, gridAt, homes, heirs }: Pick<GridMoves, 'fromCodes' | 'gridAt' | 'homes' | 'heirs'>,
): string {
  const { gridCode, position, reporterAccountId } = report
  if (!fromCodes.includes(gridCode)) return gridCode
  const fallBack = heirs.get(gridCode) ?? gridCode
  if (position) return gridAt?.(position) ?? fallBack
  const home = reporterAccountId === null ? undefined : homes.get(reporterAccountId)
  return home?.fromCode === gridCode ? home.toCode : fallBack
}
