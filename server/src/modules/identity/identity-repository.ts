import { type Kysely, sql, type Transaction } from 'kysely'
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
  const accounts = await findAccounts(db, [accountId], { now, includesDemo })
  return accounts.get(accountId)?.actor
}

/** Whoever has an account, and from when on their sessions count. */
export interface KnownAccount {
  readonly actor: Actor
  readonly sessionsSince: Date | null
  /** Of browsers in which they are signed in. */
  readonly webSessionIds: readonly string[]
}

interface StoredAppointment extends Omit<Appointment, 'departmentCode'> {
  readonly departmentCode: string | null
}

interface StoredMembership extends Omit<Membership, 'joinedAt'> {
  readonly joinedAt: string | null
}

/** The same for several at once, in one round trip; accounts that do not exist are missing. */
export async function findAccounts(
  db: Kysely<Database>,
  accountIds: readonly string[],
  { now, includesDemo }: { now: Date; includesDemo: boolean },
): Promise<ReadonlyMap<string, KnownAccount>> {
  const { rows } = await sql<{
    id: string
    display_name: string
    sessions_since: Date | null
    web_sessions: string[] | null
    appointments: StoredAppointment[] | null
    memberships: StoredMembership[] | null
  }>`
    select account.id, account.display_name, account.sessions_since, (
      select json_agg(token_hash) from web_sessions
       where account_id = account.id and expires_at > ${now}) as web_sessions, (
      select json_agg(json_build_object(
               'role', role, 'areaCode', area_code, 'departmentCode', department_code) order by id)
        from appointments
       where account_id = account.id and starts_at <= ${now}
         and (ends_at is null or ends_at > ${now})) as appointments, (
      select json_agg(json_build_object(
               'communityCode', member.community_code, 'gridCode', household.grid_code,
               'householdId', member.household_id::text, 'relation', member.relation,
               'joinedAt', member.joined_at)
               order by member.community_code, member.household_id)
        from household_members member
        join households household
          on household.community_code = member.community_code
         and household.id = member.household_id
       where member.account_id = account.id) as memberships
      from accounts account
     where account.id = any(${[...accountIds]}::bigint[]) and account.closed_at is null
       and (${includesDemo} or not account.is_demo)`.execute(db)
  return new Map(
    rows.map(({ id, display_name, sessions_since, web_sessions, appointments, memberships }) => [
      id,
      {
        sessionsSince: sessions_since,
        webSessionIds: web_sessions ?? [],
        actor: {
          accountId: id,
          displayName: display_name,
          appointments: (appointments ?? []).map(({ departmentCode, ...rest }) =>
            departmentCode === null ? rest : { ...rest, departmentCode },
          ),
          memberships: (memberships ?? []).map(({ joinedAt, ...rest }) => ({
            ...rest,
            joinedAt: joinedAt === null ? null : new Date(joinedAt),
          })),
        },
      },
    ]),
  )
}

/** Sessions that began before now are over. */
export async function endSessions(
  db: Kysely<Database>,
  accountId: string,
  now: Date,
): Promise<void> {
  await db
    .updateTable('accounts')
    .set({ sessions_since: now })
    .where('id', '=', accountId)
    .execute()
}

/** Those of browsers; where the one in use goes on, it is left. */
export async function endWebSessions(
  trx: Transaction<Database>,
  accountId: string,
  keptId: string | undefined,
): Promise<void> {
  await trx
    .deleteFrom('web_sessions')
    .where('account_id', '=', accountId)
    .$if(keptId !== undefined, (query) => query.where('token_hash', '<>', keptId ?? ''))
    .execute()
}

/** Whether a role is filled now over an area that contains the place. */
export async function hasHolderOver(
  db: Kysely<Database>,
  { role, placeCode, except = [] }: { role: Role; placeCode: string; except?: readonly string[] },
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
    .$if(except.length > 0, (query) => query.where('account.id', 'not in', [...except]))
    .limit(1)
    .executeTakeFirst()
  return row !== undefined
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
      'member.joined_at',
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
    joinedAt: row.joined_at,
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
  const ids = rows.map(({ id }) => id)
  const accounts = await findAccounts(db, ids, { now, includesDemo: true })
  return Promise.all(
    rows.map(async (row) => ({
      key: row.demo_key ?? '',
      displayName: row.display_name,
      roles: accounts.get(row.id)?.actor.appointments ?? [],
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

export async function setPhone(
  db: Kysely<Database>,
  accountId: string,
  sealed: { readonly phone_sealed: string | null; readonly phone_index: string | null },
): Promise<void> {
  await db.updateTable('accounts').set(sealed).where('id', '=', accountId).execute()
}

export async function rename(db: Kysely<Database>, accountId: string, name: string): Promise<void> {
  await db.updateTable('accounts').set({ display_name: name }).where('id', '=', accountId).execute()
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

/** Until somebody says how they are called. */
export const NAMELESS = '居民'

export async function insertAccount(db: Kysely<Database>, now: Date): Promise<string> {
  const { id } = await db
    .insertInto('accounts')
    .values({ display_name: NAMELESS, demo_key: null, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Whoever signs up with or binds a phone does so after whoever was before them with it. */
export async function lockPhone(trx: Transaction<Database>, phoneIndex: string): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${phoneIndex}, 0))`.execute(trx)
}

/** Whose phone it is; where demo people count as well, the account that was made last. */
export async function findByPhone(
  db: Kysely<Database>,
  phoneIndex: string,
  { includesDemo }: { includesDemo: boolean },
): Promise<{ accountId: string; displayName: string } | undefined> {
  return db
    .selectFrom('accounts')
    .select(['id as accountId', 'display_name as displayName'])
    .where('phone_index', '=', phoneIndex)
    .where('is_demo', 'in', includesDemo ? [true, false] : [false])
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
}
