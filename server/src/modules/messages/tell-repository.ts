import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { isPresent } from '../units/presence-service'
import type { Unit } from '../units/unit'
import { MESSAGE_KINDS, type Tidings } from './messages-types'

export interface Telling extends Tidings {
  /** Of one person's messages only one has it, so that nothing is told twice. */
  readonly key: string
}

/** In the order of the accounts, so that two who tell the same people do not wait for each other. */
export async function insertMessages(
  trx: Transaction<Database>,
  accountIds: readonly string[],
  { key, kind, target, targetId, about, dueAt }: Telling,
  now: Date,
): Promise<void> {
  const { template } = MESSAGE_KINDS[kind]
  await sql`
    insert into messages (account_id, key, kind, target, target_id, about, due_at, created_at, delivery)
    select person.id, ${key}, ${kind}, ${target}, ${targetId}, ${about}, ${dueAt}::timestamptz, ${now}::timestamptz, (
      select 'unplanned' from message_subscriptions subscription
       where subscription.account_id = person.id and subscription.template = ${template}
         and subscription.balance > 0)
      from unnest(${[...accountIds]}::bigint[]) as person (id)
     order by person.id
    on conflict do nothing`.execute(trx)
}

const ROLE_OF_UNIT = {
  grid: 'grid_worker',
  committee: 'committee_member',
  subdistrict: 'subdistrict_officer',
  department: 'department_officer',
  supervisor: 'supervisor',
} as const

/** Whoever is there to ask in a unit now. */
export async function listHolders(
  db: Kysely<Database>,
  { kind, areaCode, departmentCode }: Unit,
  now: Date,
): Promise<string[]> {
  const rows = await db
    .selectFrom('appointments')
    .select('account_id')
    .distinct()
    .where('area_code', '=', areaCode)
    .where('role', '=', ROLE_OF_UNIT[kind])
    .where('department_code', departmentCode === undefined ? 'is' : '=', departmentCode ?? null)
    .where(isPresent('appointments', now))
    .execute()
  return rows.map(({ account_id }) => account_id)
}

/** Everybody with an account who lives in one of the households. */
export async function listMembersOf(
  db: Kysely<Database>,
  { communityCode, ids }: { readonly communityCode: string; readonly ids: readonly string[] },
): Promise<string[]> {
  if (ids.length === 0) return []
  const rows = await db
    .selectFrom('household_members')
    .select('account_id')
    .distinct()
    .where('community_code', '=', communityCode)
    .where('household_id', 'in', ids)
    .execute()
  return rows.map(({ account_id }) => account_id)
}

export interface Broadcast extends Telling {
  /** Of a notice everybody it is for, or those who have read it. */
  readonly audience: 'area' | 'notice' | 'notice_readers'
  /** The area whose households are told; of a notice its community. */
  readonly placeCode: string
  readonly targetId: string
  readonly startsAt: Date
}

/** Said again under its key, it changes nothing. */
export async function insertBroadcast(
  trx: Transaction<Database>,
  { placeCode, targetId, dueAt, startsAt, ...rest }: Broadcast,
): Promise<void> {
  await trx
    .insertInto('broadcasts')
    .values({
      ...rest,
      place_code: placeCode,
      target_id: targetId,
      due_at: dueAt,
      starts_at: startsAt,
    })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
}

/** What has not begun never will; what has begun goes no further. */
export async function endBroadcast(
  trx: Transaction<Database>,
  key: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('broadcasts')
    .set({ ended_at: now })
    .where('key', '=', key)
    .where('ended_at', 'is', null)
    .execute()
}
