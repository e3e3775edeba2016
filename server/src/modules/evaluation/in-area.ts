import { type RawBuilder, sql } from 'kysely'

/** Codes are digits, so padding with 0 and 9 bounds everything inside an area, in any collation. */
export function inArea(
  communityCode: RawBuilder<unknown>,
  gridCode: RawBuilder<unknown>,
  areaCode: string,
): RawBuilder<boolean> {
  return sql<boolean>`${inCommunitiesOf(communityCode, areaCode)}
    and ${gridCode} between ${areaCode.padEnd(15, '0')} and ${areaCode.padEnd(15, '9')}`
}

/** The communities inside an area, or the one around a grid. */
export function inCommunitiesOf(
  communityCode: RawBuilder<unknown>,
  areaCode: string,
): RawBuilder<boolean> {
  const community = areaCode.slice(0, 12)
  return sql<boolean>`${communityCode} between ${community.padEnd(12, '0')} and ${community.padEnd(12, '9')}`
}
