import { sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'

/** A home that went to another grid of its community. */
interface MovedHome {
  readonly householdId: string
  readonly fromCode: string
  readonly toCode: string
}

/** Keeps notices with the homes they are for while grids change. */
export interface NoticeMovesService {
  /**
   * What is addressed to a grid goes along with the homes that left it, also when it is over, so that its reach stays. It
   * reaches nobody else: where others live in the grid that took them in, it is for its own homes there alone.
   * @param homes that are in their new grids already
   */
  followHomes(
    trx: Transaction<Database>,
    communityCode: string,
    homes: readonly MovedHome[],
  ): Promise<void>
}

export function createNoticeMovesService(): NoticeMovesService {
  return {
    async followHomes(trx, communityCode, homes) {
      if (homes.length === 0) return
      await sql`
        with moved as (
          select home.household_id, home.from_code, home.to_code, household.building_id
            from unnest(
              ${homes.map(({ householdId }) => householdId)}::bigint[],
              ${homes.map(({ fromCode }) => fromCode)}::text[],
              ${homes.map(({ toCode }) => toCode)}::text[])
              as home (household_id, from_code, to_code)
            join households household
              on household.community_code = ${communityCode} and household.id = home.household_id
        ), going as (
          select notice.id, notice.area_code, notice.heir_codes, notice.heir_household_ids,
                 array[notice.area_code] || notice.heir_codes as codes,
                 array_agg(distinct moved.to_code) as to_codes,
                 array_agg(moved.household_id) as moved_ids
            from notices notice
            join moved
              on moved.from_code = notice.area_code
              or (moved.from_code = any(notice.heir_codes)
                and (notice.heir_household_ids is null
                  or moved.household_id = any(notice.heir_household_ids)))
           where notice.community_code = ${communityCode}
             and (notice.building_ids is null or moved.building_id = any(notice.building_ids))
           group by notice.id, notice.area_code, notice.heir_codes, notice.heir_household_ids
        )
        update notices notice
           set heir_codes = array(
                 select distinct code from unnest(notice.heir_codes || going.to_codes) as code
                  where code <> notice.area_code order by code),
               heir_household_ids = case
                 when going.heir_household_ids is not null
                 then going.heir_household_ids || going.moved_ids
                 when exists (
                   select from households other
                    where other.community_code = ${communityCode}
                      and other.grid_code = any(going.to_codes)
                      and not other.grid_code = any(going.codes)
                      and not exists (
                        select from moved
                         where moved.household_id = other.id and moved.from_code = any(going.codes)))
                 then going.moved_ids || array(
                   select id from households stayed
                    where stayed.community_code = ${communityCode}
                      and stayed.grid_code = any(going.heir_codes)) end
          from going
         where notice.community_code = ${communityCode} and notice.id = going.id`.execute(trx)
    },
  }
}
