import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import { mayCastForFlat, type OwnFlats } from '../own-flats'
import { BUILDING, BUILDING_LENGTH } from './roll-buildings-repository'
import { isInNumberedRoll } from './roll-units-repository'

export interface ListedUnit {
  /** Says nothing of the door. */
  readonly number: number
  readonly label: string
  readonly floorAreaHundredths: number
  /** Whether somebody with these flats may cast for it. */
  readonly isMine: boolean
}

/** All of a roll, one building of it, or the units that somebody with these flats may cast for. */
export interface RollPart {
  readonly building?: string | undefined
  readonly isMineOnly?: boolean
}

/** The frozen roll by its numbers. It says nothing of ballots. */
export async function listUnits(
  db: Kysely<Database>,
  { poll, flats, part }: { poll: TenantId; flats: OwnFlats; part: RollPart },
  page: PageRequest,
): Promise<Page<ListedUnit>> {
  const [last] = page.cursor === undefined ? ['0'] : decodeCursor(page.cursor, ['id'])
  const { rows } = await sql<{ number: number; label: string; area: string; is_mine: boolean }>`
    select unit.roll_number as number, unit.label, unit.floor_area_hundredths as area,
           exists (
             select from voting_unit_flats flat
              where flat.community_code = unit.community_code and flat.poll_id = unit.poll_id
                and flat.voting_unit_id = unit.id and ${mayCastForFlat(flats)}) as is_mine
      from (${selectPart(poll, flats, part)}) unit
      join polls poll on poll.community_code = unit.community_code and poll.id = unit.poll_id
     where unit.community_code = ${poll.communityCode}
       and unit.roll_number > ${last}::bigint and not unit.is_removed
     order by unit.roll_number
     limit ${page.limit + 1}`.execute(db)
  const units = rows.map(({ number, label, area, is_mine }) => ({
    number,
    label,
    floorAreaHundredths: Number(area),
    isMine: is_mine,
  }))
  return toPage(units, page.limit, ({ number }) => [String(number)])
}

function selectPart(
  poll: TenantId,
  flats: OwnFlats,
  { building, isMineOnly }: RollPart,
): RawBuilder<unknown> {
  if (isMineOnly) return selectOwn(poll, flats)
  const ofBuilding =
    building === undefined
      ? sql``
      : sql`and ${BUILDING_LENGTH} = char_length(${building}) and ${BUILDING} = ${building}
             and not is_removed`
  return sql`select * from voting_units where ${isInNumberedRoll(poll)} ${ofBuilding}`
}

/** Flat by flat and unit by unit by their whole keys: never through the roll, whatever the database knows of it. */
function selectOwn({ communityCode, id }: TenantId, flats: OwnFlats): RawBuilder<unknown> {
  return sql`
    select unit.*
      from (select distinct mine.voting_unit_id
              from unnest(${[...flats.livedIn]}::bigint[]) as own (id)
             cross join lateral (
               select flat.voting_unit_id from voting_unit_flats flat
                 join polls poll
                   on poll.community_code = flat.community_code and poll.id = flat.poll_id
                where flat.community_code = ${communityCode} and flat.poll_id = ${id}::bigint
                  and flat.household_id = own.id and ${mayCastForFlat(flats)}
                limit 1) mine) own_unit
     cross join lateral (
       select * from voting_units
        where community_code = ${communityCode} and poll_id = ${id}::bigint
          and id = own_unit.voting_unit_id
        limit 1) unit`
}

/** A unit as the committee takes care of it. */
export interface UnitInCare {
  readonly id: string
  /** What it is published under. */
  readonly number: number
  readonly label: string
  readonly floorAreaHundredths: number
  /** 划掉: it stays as a row, and nobody can cast for it. */
  readonly isStruckOff: boolean
}

/** All units door by door with what was struck off, or those whose label fits the pattern. It says nothing of ballots. */
export async function listUnitsInCare(
  db: Kysely<Database>,
  { poll, pattern }: { poll: TenantId; pattern: string | undefined },
  page: PageRequest,
): Promise<Page<UnitInCare>> {
  let query = db
    .selectFrom('voting_units')
    .select(['id', 'label', 'roll_number', 'floor_area_hundredths', 'is_removed'])
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
  if (pattern !== undefined) query = query.where(sql<SqlBool>`label ~ ${pattern}`)
  if (page.cursor !== undefined) {
    const [last = ''] = decodeCursor(page.cursor, ['id'])
    query = query.where('id', '>', last)
  }
  const rows = await query
    .orderBy('id')
    .limit(page.limit + 1)
    .execute()
  const units = rows.map((row) => ({
    id: row.id,
    number: row.roll_number,
    label: row.label,
    floorAreaHundredths: Number(row.floor_area_hundredths),
    isStruckOff: row.is_removed,
  }))
  return toPage(units, page.limit, ({ id }) => [id])
}
