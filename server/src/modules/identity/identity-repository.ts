import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'
import type {
  Actor,
  Appointment,
  DemoPerson,
  HouseholdOfActor,
  Membership,
  Role,
} from './identity-types'

/** Everything a policy needs to know about an account, or nothing when there is no such account. */
export async function findActor(
  db: Kysely<Database>,
  accountId: string,
  { now, includesDemo }: { now: Date; includesDemo: boolean },
): Promise<Actor | undefined> {
  const account = await db
    .selectFrom('accounts')
    .select(['display_name', 'is_demo'])
    .where('id', '=', accountId)
    .executeTakeFirst()
  if (!account || (account.is_demo && !includesDemo)) return undefined
  const appointments = await listAppointments(db, accountId, now)
  const memberships = await listMemberships(db, accountId)
  return { accountId, displayName: account.display_name, appointments, memberships }
}

async function listAppointments(
  db: Kysely<Database>,
  accountId: string,
  now: Date,
): Promise<Appointment[]> {
  const rows = await db
    .selectFrom('appointments')
    .select(['role', 'area_code', 'department_code'])
    .where('account_id', '=', accountId)
    .where('starts_at', '<=', now)
    .where((where) => where.or([where('ends_at', 'is', null), where('ends_at', '>', now)]))
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    role: row.role as Role,
    areaCode: row.area_code,
    ...(row.department_code === null ? {} : { departmentCode: row.department_code }),
  }))
}

/** Whether a role is filled now over an area that contains the place. */
export async function hasHolderOver(
  db: Kysely<Database>,
  { role, placeCode }: { role: Role; placeCode: string },
  { now, includesDemo }: { now: Date; includesDemo: boolean },
): Promise<boolean> {
  const areas = [2, 4, 6, 9, 12, 15].map((length) => placeCode.slice(0, length))
  const row = await db
    .selectFrom('appointments as appointment')
    .innerJoin('accounts as account', 'account.id', 'appointment.account_id')
    .select('appointment.id')
    .where('appointment.role', '=', role)
    .where('appointment.area_code', 'in', [...new Set(areas)])
    .where('appointment.starts_at', '<=', now)
    .where((where) =>
      where.or([where('appointment.ends_at', 'is', null), where('appointment.ends_at', '>', now)]),
    )
    .where('account.is_demo', 'in', includesDemo ? [true, false] : [false])
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
}

async function listMemberships(db: Kysely<Database>, accountId: string): Promise<Membership[]> {
  const rows = await db
    .selectFrom('household_members as member')
    .innerJoin('households as household', (join) =>
      join
        .onRef('household.community_code', '=', 'member.community_code')
        .onRef('household.id', '=', 'member.household_id'),
    )
    .select([
      'member.community_code',
      'household.grid_code',
      'member.household_id',
      'member.relation',
    ])
    .where('member.account_id', '=', accountId)
    .orderBy('member.community_code')
    .orderBy('member.household_id')
    .execute()
  return rows.map((row) => ({
    communityCode: row.community_code,
    gridCode: row.grid_code,
    householdId: row.household_id,
    relation: row.relation,
  }))
}

/** The actor's households with the words that name them: `松坡苑 3栋 2单元501`. */
export async function listHouseholds(
  db: Kysely<Database>,
  accountId: string,
): Promise<HouseholdOfActor[]> {
  const rows = await db
    .selectFrom('household_members as member')
    .innerJoin('households as household', (join) =>
      join
        .onRef('household.community_code', '=', 'member.community_code')
        .onRef('household.id', '=', 'member.household_id'),
    )
    .innerJoin('buildings as building', (join) =>
      join
        .onRef('building.community_code', '=', 'household.community_code')
        .onRef('building.id', '=', 'household.building_id'),
    )
    .innerJoin('grids as grid', (join) =>
      join
        .onRef('grid.community_code', '=', 'household.community_code')
        .onRef('grid.code', '=', 'household.grid_code'),
    )
    .innerJoin('places as community', 'community.code', 'member.community_code')
    .select([
      'member.community_code',
      'member.household_id',
      'member.relation',
      'household.grid_code',
      'household.room',
      'building.name as building_name',
      'grid.name as grid_name',
      'community.name as community_name',
    ])
    .where('member.account_id', '=', accountId)
    .orderBy('member.community_code')
    .orderBy('member.household_id')
    .execute()
  return rows.map((row) => ({
    communityCode: row.community_code,
    gridCode: row.grid_code,
    householdId: row.household_id,
    relation: row.relation,
    communityName: row.community_name,
    gridName: row.grid_name,
    label: `${row.building_name} ${row.room}`,
  }))
}

/** The people a demo installation offers for sign-in, in the order they were made. */
export async function listDemoPeople(db: Kysely<Database>, now: Date): Promise<DemoPerson[]> {
  const rows = await db
    .selectFrom('accounts')
    .select(['id', 'demo_key', 'display_name'])
    .where('is_demo', '=', true)
    .where('demo_key', 'is not', null)
    .orderBy('id')
    .execute()
  return Promise.all(
    rows.map(async (row) => ({
      key: row.demo_key ?? '',
      displayName: row.display_name,
      roles: await listAppointments(db, row.id, now),
      households: (await listHouseholds(db, row.id)).map(
        ({ communityName, gridName, label }) => `${communityName} ${gridName} ${label}`,
      ),
    })),
  )
}

export async function findDemoAccountId(
  db: Kysely<Database>,
  key: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('accounts')
    .select('id')
    .where('is_demo', '=', true)
    .where('demo_key', '=', key)
    .executeTakeFirst()
  return row?.id
}

/** Display names by account id, for presenting who did what. Unknown ids are left out. */
export async function findDisplayNames(
  db: Kysely<Database>,
  accountIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (accountIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('accounts')
    .select(['id', 'display_name'])
    .where('id', '=', sql<string>`any(${accountIds}::bigint[])`)
    .execute()
  return new Map(rows.map((row) => [row.id, row.display_name]))
}

export async function findSealedPhone(
  db: Kysely<Database>,
  accountId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('accounts')
    .select('phone_sealed')
    .where('id', '=', accountId)
    .executeTakeFirst()
  return row?.phone_sealed ?? undefined
}

/** Some account's phone, to see whether it can be opened. */
export async function findAnyPhone(
  db: Kysely<Database>,
): Promise<{ accountId: string; sealed: string } | undefined> {
  const row = await db
    .selectFrom('accounts')
    .select(['id', 'phone_sealed'])
    .where('phone_index', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return row?.phone_sealed ? { accountId: row.id, sealed: row.phone_sealed } : undefined
}
