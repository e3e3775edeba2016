import { type RawBuilder, type SqlBool, sql } from 'kysely'

/** A condition on `roll_corrections`: one of these homes belongs to the correction and stands on no unit of the roll. */
export function isOffRoll(householdIds: readonly string[]): RawBuilder<SqlBool> {
  return sql<SqlBool>`exists (
    select from unnest(roll_corrections.household_ids) as home (id)
     where home.id = any(${[...householdIds]}::bigint[])
       and not exists (
         select from voting_unit_flats flat
          where flat.community_code = roll_corrections.community_code
            and flat.poll_id = roll_corrections.poll_id and flat.household_id = home.id))`
}
