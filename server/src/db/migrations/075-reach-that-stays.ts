import { type Kysely, sql } from 'kysely'
import type { MigrationFile } from '../migration-file'

/** A notice that is over keeps the reach it had; those that are over already keep it as it was counted until now. */
async function up(db: Kysely<unknown>): Promise<void> {
  await sql`
    alter table notices
      add column final_reach jsonb,
      add check (final_reach is null or archived_at is not null or withdrawn_at is not null)`.execute(
    db,
  )
  await sql`
    update notices
       set final_reach = jsonb_build_object(
             'households', counted.households, 'online', counted.online,
             'phone', counted.phone, 'door', counted.door, 'paper', counted.paper)
      from notices notice
      cross join lateral (
        select count(*) as households,
               count(*) filter (where home.knows) as online,
               count(*) filter (where not home.knows and delivery.means = 'phone') as phone,
               count(*) filter (where not home.knows and delivery.means = 'door') as door,
               count(*) filter (where not home.knows and delivery.means = 'paper') as paper
          from households household
          cross join lateral (
            select exists (
              select from notice_reads reading
               where reading.community_code = notice.community_code
                 and reading.notice_id = notice.id and reading.household_id = household.id
                 and (reading.acknowledged_at is not null or not notice.asks_acknowledgement)
                 and (notice.audience is distinct from 'owners' or exists (
                   select from household_members member
                    where member.community_code = reading.community_code
                      and member.household_id = reading.household_id
                      and member.account_id = reading.account_id
                      and member.relation = 'owner'))) as knows) home
          left join notice_deliveries delivery
            on delivery.community_code = notice.community_code
           and delivery.notice_id = notice.id and delivery.household_id = household.id
         where household.community_code = notice.community_code
           and (household.grid_code between notice.area_code and notice.area_code || '999'
             or household.grid_code = any(notice.heir_codes))
           and (notice.building_ids is null or household.building_id = any(notice.building_ids))
           and (notice.audience is distinct from 'owners' or not household.is_developer_held)
           and (notice.audience is distinct from 'elders' or exists (
             select from household_traits trait
              where trait.community_code = household.community_code
                and trait.household_id = household.id and trait.trait = 'elder_70')
             or exists (
             select from door_consents door
              where door.community_code = household.community_code
                and door.household_id = household.id and door.recorded_at is not null))
      ) counted
     where notice.community_code = notices.community_code and notice.id = notices.id
       and (notices.archived_at is not null or notices.withdrawn_at is not null)`.execute(db)
}

export const reachThatStays: MigrationFile = {
  up,
  distribution: { reference: [], byCommunity: [] },
}
