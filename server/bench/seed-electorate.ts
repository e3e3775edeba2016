import { type Kysely, sql } from 'kysely'
import type { Database } from '../src/db/schema'

export interface Electorate {
  readonly communityCode: string
  readonly committeeAccountId: string
  /** One voter a household. */
  readonly households: number
  /** Of the first voter; the others follow without a gap. */
  readonly firstAccountId: bigint
}

/** A community of one grid with so many households and a voter in each. */
export async function seedElectorate(
  db: Kysely<Database>,
  communityCode: string,
  households: number,
): Promise<Electorate> {
  const gridCode = `${communityCode}001`
  await sql`insert into places (code, parent_code, level, name)
    values (${communityCode}, null, 'community', '压测社区')`.execute(db)
  await sql`insert into grids (community_code, code, name, polygon)
    values (${communityCode}, ${gridCode}, '第1网格', '[]')`.execute(db)
  const building = await sql<{ id: string }>`
    insert into buildings (community_code, grid_code, name, lng, lat)
    values (${communityCode}, ${gridCode}, '1栋', 111.4, 27.2) returning id`.execute(db)
  await sql`
    insert into households (community_code, grid_code, building_id, room, floor_area_hundredths)
    select ${communityCode}, ${gridCode}, ${building.rows[0]?.id}::bigint, number::text, 9000
      from generate_series(1, ${households}::integer) number`.execute(db)
  const staff = await insertAccounts(db, 1)
  await sql`
    insert into appointments (account_id, role, area_code, starts_at)
    values (${staff.toString()}::bigint, 'committee_member', ${communityCode}, 'epoch')`.execute(db)
  const first = await insertAccounts(db, households)
  await sql`
    insert into household_members (community_code, household_id, account_id, relation)
    select ${communityCode}, household.id,
           ${first.toString()}::bigint + row_number() over (order by household.id) - 1, 'owner'
      from households household where household.community_code = ${communityCode}`.execute(db)
  await sql`analyze`.execute(db)
  return {
    communityCode,
    committeeAccountId: staff.toString(),
    households,
    firstAccountId: first,
  }
}

/** @returns the id of the first; nobody else writes meanwhile */
async function insertAccounts(db: Kysely<Database>, count: number): Promise<bigint> {
  const { rows } = await sql<{ id: string }>`
    with added as (
      insert into accounts (display_name, created_at)
      select '压测' || number, now() from generate_series(1, ${count}::integer) number
      returning id)
    select min(id)::text as id from added`.execute(db)
  return BigInt(rows[0]?.id ?? 0)
}
