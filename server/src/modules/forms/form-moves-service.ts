import { sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'

/** Keeps the rows and answers of a grid with it while grids change. */
export interface FormMovesService {
  /**
   * A grid goes on under another number: its rows are those of the new grid, also in forms that ended, and what it answered
   * is offered there. One that is joined to another keeps its rows under its own name, as they tell of its homes alone.
   */
  renumber(
    trx: Transaction<Database>,
    communityCode: string,
    grid: { readonly fromCode: string; readonly toCode: string },
  ): Promise<void>
}

export function createFormMovesService(): FormMovesService {
  return {
    async renumber(trx, communityCode, { fromCode, toCode }) {
      for (const table of ['form_rows', 'grid_answers'] as const) {
        await sql`
          update ${sql.table(table)} set grid_code = ${toCode}
           where community_code = ${communityCode} and grid_code = ${fromCode}`.execute(trx)
      }
      await sql`
        update forms
           set final_rows = (
             select jsonb_agg(
                      case kept.cells ->> 'gridCode'
                        when ${fromCode} then kept.cells || jsonb_build_object('gridCode', ${toCode}::text)
                        else kept.cells end
                      order by kept.place)
               from jsonb_array_elements(final_rows) with ordinality as kept (cells, place))
         where community_code = ${communityCode}
           and final_rows @> jsonb_build_array(jsonb_build_object('gridCode', ${fromCode}::text))`.execute(
        trx,
      )
    },
  }
}
