import { type RawBuilder, type SqlBool, sql } from 'kysely'

/**
 * Whether a home is among those a notice is for: in its area, or one of its homes that are in another grid by now, in one of
 * its buildings if it names any, and of its group. As a condition on the tables `household` and `notice`. A grid code is its community's plus three
 * digits, so the range covers the grids of a community, or one grid alone, and uses the index. In a flat that stands empty or
 * that the developer holds there is nobody to tell, unless somebody lives in it after all; what the developer holds has no owner.
 */
export const IS_ADDRESSED: RawBuilder<SqlBool> = sql<SqlBool>`(
  household.community_code = notice.community_code
  and (household.grid_code between notice.area_code and notice.area_code || '999'
    or (household.grid_code = any(notice.heir_codes)
      and (notice.heir_household_ids is null
        or household.id = any(notice.heir_household_ids))))
  and (notice.building_ids is null or household.building_id = any(notice.building_ids))
  and (not (household.is_empty or household.is_developer_held) or exists (
    select from household_members inhabitant
     where inhabitant.community_code = household.community_code
       and inhabitant.household_id = household.id))
  and (notice.audience is distinct from 'owners' or not household.is_developer_held)
  and (notice.audience is distinct from 'elders' or exists (
    select from household_traits trait
     where trait.community_code = household.community_code
       and trait.household_id = household.id and trait.trait = 'elder_70')
    or exists (
    select from door_consents door
     where door.community_code = household.community_code
       and door.household_id = household.id and door.recorded_at is not null)))`

/**
 * Whether a reading tells that its home knows: confirmed where the notice asks for that, by somebody who lives there, and by
 * an owner where it is for owners. As a condition on the tables `reading` and `notice`.
 */
export const READING_COUNTS: RawBuilder<SqlBool> = sql<SqlBool>`(
  (reading.acknowledged_at is not null or not notice.asks_acknowledgement)
  and exists (
    select from household_members member
     where member.community_code = reading.community_code
       and member.household_id = reading.household_id
       and member.account_id = reading.account_id
       and (notice.audience is distinct from 'owners' or member.relation = 'owner')))`

/** Somebody's homes in which they are told, as condition parameters. */
export interface ReadersHomes {
  readonly householdIds: readonly string[]
  /** Of these, those they own. */
  readonly ownedIds: readonly string[]
}

/** Whether a notice is for one of somebody's homes. As a condition on the table `notice`; a household belongs to one community. */
export function isForOneOf({ householdIds, ownedIds }: ReadersHomes): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (
    select from households household
     where household.community_code = notice.community_code
       and household.id = any(${[...householdIds]}::bigint[])
       and (notice.audience is distinct from 'owners'
         or household.id = any(${[...ownedIds]}::bigint[]))
       and ${IS_ADDRESSED})`
}
