import { type Kysely, type RawBuilder, type SqlBool, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'
import type { LeftOutFlat } from './roll-types'

export interface StandingUnit {
  readonly id: string
  readonly label: string
  readonly areaHundredths: number
}

/** Waits for ballots that are just being stored and lets no other begin: whoever casts holds the poll. */
export async function lockRoll(trx: Transaction<Database>, poll: TenantId): Promise<void> {
  await trx
    .selectFrom('polls')
    .select('id')
    .where('community_code', '=', poll.communityCode)
    .where('id', '=', poll.id)
    .forUpdate()
    .execute()
}

/** A unit that stands on the roll. */
export async function findStandingUnit(
  db: Kysely<Database>,
  poll: TenantId,
  votingUnitId: string,
): Promise<StandingUnit | undefined> {
  const row = await db
    .selectFrom('voting_units')
    .select(['id', 'label', 'floor_area_hundredths'])
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('id', '=', votingUnitId)
    .where('is_removed', '=', false)
    .executeTakeFirst()
  return row && { id: row.id, label: row.label, areaHundredths: Number(row.floor_area_hundredths) }
}

/** As the index of roll numbers has it. */
export function isInNumberedRoll({ communityCode, id }: TenantId): RawBuilder<SqlBool> {
  return sql<SqlBool>`community_code || '-' || poll_id::text = ${`${communityCode}-${id}`}`
}

/** The id of the unit that stands on the roll under this number. */
export async function findNumberedUnit(
  db: Kysely<Database>,
  poll: TenantId,
  rollNumber: number,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('voting_units')
    .select('id')
    .where('community_code', '=', poll.communityCode)
    .where(isInNumberedRoll(poll))
    .where('roll_number', '=', rollNumber)
    .where('is_removed', '=', false)
    .executeTakeFirst()
  return row?.id
}

/** In the order of their ids. */
export async function listFlatsOf(
  db: Kysely<Database>,
  poll: TenantId,
  votingUnitId: string,
): Promise<string[]> {
  const rows = await db
    .selectFrom('voting_unit_flats')
    .select('household_id')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('voting_unit_id', '=', votingUnitId)
    .orderBy('household_id')
    .execute()
  return rows.map(({ household_id }) => household_id)
}

/** Whether a unit has a ballot, or a ballot paper, by any channel. Ask only while nobody can cast. */
export async function hasBallotPaper(
  trx: Transaction<Database>,
  poll: TenantId,
  votingUnitId: string,
): Promise<boolean> {
  const { rows } = await sql<{ has: boolean }>`
    select exists (
             select from ballots
              where community_code = ${poll.communityCode} and poll_id = ${poll.id}::bigint
                and voting_unit_id = ${votingUnitId}::bigint)
        or exists (
             select from roll_marks
              where community_code = ${poll.communityCode} and poll_id = ${poll.id}::bigint
                and voting_unit_id = ${votingUnitId}::bigint) as has`.execute(trx)
  return rows[0]?.has ?? false
}

/** Nobody can cast for a unit without flats. */
export async function removeUnit(
  trx: Transaction<Database>,
  poll: TenantId,
  votingUnitId: string,
): Promise<void> {
  await trx
    .deleteFrom('voting_unit_flats')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('voting_unit_id', '=', votingUnitId)
    .execute()
  await trx
    .updateTable('voting_units')
    .set({ is_removed: true })
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('id', '=', votingUnitId)
    .execute()
}

export async function changeArea(
  trx: Transaction<Database>,
  poll: TenantId,
  unit: { id: string; areaHundredths: number },
): Promise<void> {
  await trx
    .updateTable('voting_units')
    .set({ floor_area_hundredths: unit.areaHundredths })
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('id', '=', unit.id)
    .execute()
}

export interface RosterFlat {
  readonly id: string
  readonly label: string
  readonly gridCode: string
  readonly areaHundredths: number
  readonly isDeveloperHeld: boolean
  readonly isOnRoll: boolean
  /** Whether a unit on the roll has the same owners as this flat, as far as they are entered. */
  readonly isOwnerOnRoll: boolean
}

/** A flat of the community's roster, beside a poll's roll. */
export async function findRosterFlat(
  db: Kysely<Database>,
  poll: TenantId,
  householdId: string,
): Promise<RosterFlat | undefined> {
  const { communityCode } = poll
  const { rows } = await sql<{
    id: string
    label: string
    grid_code: string
    area: number
    is_developer_held: boolean
    is_on_roll: boolean
    is_owner_on_roll: boolean
  }>`
    with own as (
      select array_agg(owner_id order by owner_id) as ids from household_owners
       where community_code = ${communityCode} and household_id = ${householdId}::bigint)
    select household.id, building.name || ' ' || household.room as label, household.grid_code,
           household.floor_area_hundredths as area, household.is_developer_held,
           exists (
             select from voting_unit_flats flat
              where flat.community_code = household.community_code
                and flat.poll_id = ${poll.id}::bigint
                and flat.household_id = household.id) as is_on_roll,
           exists (
             select from household_owners owner
               join voting_unit_flats flat
                 on flat.community_code = owner.community_code
                and flat.poll_id = ${poll.id}::bigint and flat.household_id = owner.household_id
              where owner.community_code = ${communityCode}
                and owner.owner_id = (select ids[1] from own)
                and (select ids from own) = (
                  select array_agg(also.owner_id order by also.owner_id)
                    from household_owners also
                   where also.community_code = owner.community_code
                     and also.household_id = owner.household_id)) as is_owner_on_roll
      from households household
      join buildings building
        on building.community_code = household.community_code and building.id = household.building_id
     where household.community_code = ${communityCode}
       and household.id = ${householdId}::bigint`.execute(db)
  const [row] = rows
  return (
    row && {
      id: row.id,
      label: row.label,
      gridCode: row.grid_code,
      areaHundredths: row.area,
      isDeveloperHeld: row.is_developer_held,
      isOnRoll: row.is_on_roll,
      isOwnerOnRoll: row.is_owner_on_roll,
    }
  )
}

interface LeftOutQuery {
  readonly poll: TenantId
  readonly areaCode: string
  /** The last that was on the roster at the opening. */
  readonly lastHouseholdId: string
  /** A part of the label. */
  readonly search: string
}

/** Flats that were on the roster at the opening and stand on no unit of the roll. */
export async function listLeftOutFlats(
  db: Kysely<Database>,
  { poll, areaCode, lastHouseholdId, search }: LeftOutQuery,
  page: PageRequest,
): Promise<Page<LeftOutFlat>> {
  const { communityCode } = poll
  const [last] = page.cursor === undefined ? ['0'] : decodeCursor(page.cursor, ['id'])
  const { rows } = await sql<{ id: string; label: string; area: number }>`
    select household.id, building.name || ' ' || household.room as label,
           household.floor_area_hundredths as area
      from households household
      join buildings building
        on building.community_code = household.community_code and building.id = household.building_id
     where household.community_code = ${communityCode}
       and household.grid_code between ${areaCode} and ${`${areaCode}999`}
       and household.id > ${last}::bigint and household.id <= ${lastHouseholdId}::bigint
       and not household.is_developer_held
       and position(${search} in building.name || ' ' || household.room) > 0
       and not exists (
         select from voting_unit_flats flat
          where flat.community_code = household.community_code and flat.poll_id = ${poll.id}::bigint
            and flat.household_id = household.id)
     order by household.id
     limit ${page.limit + 1}`.execute(db)
  const flats = rows.map(({ id, label, area }) => ({
    communityCode,
    id,
    label,
    floorAreaHundredths: area,
  }))
  return toPage(flats, page.limit, ({ id }) => [id])
}

/** Areas of all units that stand on the roll, but for one. */
export async function listAreasBut(
  trx: Transaction<Database>,
  poll: TenantId,
  votingUnitId: string | null,
): Promise<number[]> {
  let query = trx
    .selectFrom('voting_units')
    .select('floor_area_hundredths')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('is_removed', '=', false)
  if (votingUnitId !== null) query = query.where('id', '<>', votingUnitId)
  const rows = await query.execute()
  return rows.map((row) => Number(row.floor_area_hundredths))
}

/** What rules, results and the board reckon with. */
export async function storeTotals(
  trx: Transaction<Database>,
  poll: TenantId,
  roll: { units: number; areaHundredths: number },
): Promise<void> {
  await trx
    .updateTable('polls')
    .set({ roll_size: roll.units, roll_area_hundredths: roll.areaHundredths })
    .where('community_code', '=', poll.communityCode)
    .where('id', '=', poll.id)
    .execute()
}

/** What the opening wrote down about a roll. */
export async function findRollTerms(
  db: Kysely<Database>,
  poll: TenantId,
): Promise<{ objectionsEndAt: Date; lastHouseholdId: string } | undefined> {
  const row = await db
    .selectFrom('polls')
    .select(['objections_end_at', 'roster_last_household_id'])
    .where('community_code', '=', poll.communityCode)
    .where('id', '=', poll.id)
    .executeTakeFirst()
  if (!row?.objections_end_at || row.roster_last_household_id === null) return undefined
  return { objectionsEndAt: row.objections_end_at, lastHouseholdId: row.roster_last_household_id }
}
