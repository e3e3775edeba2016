import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'

/** Whether somebody is of a community's committee now. */
export async function isInOffice(
  db: Kysely<Database>,
  { accountId, communityCode }: { accountId: string; communityCode: string },
  now: Date,
): Promise<boolean> {
  const { rows } = await sql`
    select from appointments
     where account_id = ${accountId}::bigint and role = 'committee_member'
       and starts_with(${communityCode}, area_code)
       and starts_at <= ${now} and (ends_at is null or ends_at > ${now})
     limit 1`.execute(db)
  return rows.length > 0
}

/**
 * Whether somebody lives in a unit, or with one of some people: such a one decides nothing about them.
 * @param livedIn the flats of whoever would decide
 */
export async function isOwnConcern(
  db: Kysely<Database>,
  livedIn: readonly string[],
  concern: {
    readonly poll: TenantId
    readonly votingUnitId: string | null
    readonly accountIds: readonly string[]
  },
): Promise<boolean> {
  const { poll, votingUnitId, accountIds } = concern
  if (livedIn.length === 0) return false
  const { rows } = await sql`
    select from household_members member
     where member.community_code = ${poll.communityCode}
       and member.household_id = any(${[...livedIn]}::bigint[])
       and member.account_id = any(${[...accountIds]}::bigint[])
    union all
    select from voting_unit_flats flat
     where flat.community_code = ${poll.communityCode} and flat.poll_id = ${poll.id}::bigint
       and flat.household_id = any(${[...livedIn]}::bigint[])
       and flat.voting_unit_id = ${votingUnitId}::bigint
     limit 1`.execute(db)
  return rows.length > 0
}
