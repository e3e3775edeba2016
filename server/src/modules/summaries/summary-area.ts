import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** A grid is its community's code and three digits, so a range covers all grids of a community, or one grid alone. */
export function inSummaryArea(
  gridCode: RawBuilder<unknown>,
  areaCode: string,
): RawBuilder<SqlBool> {
  return sql<SqlBool>`${gridCode} between ${areaCode.padEnd(15, '0')} and ${areaCode.padEnd(15, '9')}`
}
