import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId, type TenantId } from '../../lib/ids'

/** Which of these homes have said that somebody over seventy lives there, themselves or at their door; as public ids. */
export async function listEldersHomes(
  db: Kysely<Database>,
  homes: readonly TenantId[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<TenantId>`
    select home.community_code as "communityCode", home.household_id as id
      from unnest(
        ${homes.map(({ communityCode }) => communityCode)}::text[],
        ${homes.map(({ id }) => id)}::bigint[]) as home (community_code, household_id)
     where exists (
             select from household_traits trait
              where trait.community_code = home.community_code
                and trait.household_id = home.household_id and trait.trait = 'elder_70')
        or exists (
             select from door_consents door
              where door.community_code = home.community_code
                and door.household_id = home.household_id and door.recorded_at is not null)`.execute(
    db,
  )
  return new Set(rows.map(formatTenantId))
}

interface Saying {
  readonly accountId: string
  readonly isGiven: boolean
}

/** Writes down that one of a home says somebody over seventy lives there, or takes it back for all of them. */
export async function setElder(
  trx: Transaction<Database>,
  household: TenantId,
  { accountId, isGiven }: Saying,
  now: Date,
): Promise<void> {
  const { communityCode, id } = household
  const home = { community_code: communityCode, household_id: id }
  if (isGiven) {
    await trx
      .insertInto('household_traits')
      .values({
        ...home,
        trait: 'elder_70',
        consented_by_account_id: accountId,
        consented_at: now,
      })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
    await sql`
      delete from door_consents
       where community_code = ${communityCode} and household_id = ${id}
         and taken_back_at is not null`.execute(trx)
    return
  }
  await deleteTraits(trx, household)
  const takenBack = { recorded_by_account_id: null, recorded_at: null, taken_back_at: now }
  await trx
    .insertInto('door_consents')
    .values({ ...home, ...takenBack })
    .onConflict((conflict) =>
      conflict.columns(['community_code', 'household_id']).doUpdateSet(takenBack),
    )
    .execute()
}

/** When those of a home took it back themselves; null where they did not, or agreed again. */
export async function findTakenBack(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<Date | null> {
  const row = await trx
    .selectFrom('door_consents')
    .select('taken_back_at')
    .where('community_code', '=', communityCode)
    .where('household_id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row?.taken_back_at ?? null
}

/** Writes down what a home says at its door; a refusal is for all of it. */
export async function recordElder(
  trx: Transaction<Database>,
  household: TenantId,
  { accountId, isGiven }: Saying,
  now: Date,
): Promise<void> {
  if (!isGiven) {
    await deleteTraits(trx, household)
    await trx
      .deleteFrom('door_consents')
      .where('community_code', '=', household.communityCode)
      .where('household_id', '=', household.id)
      .where('recorded_at', 'is not', null)
      .execute()
    return
  }
  const recorded = { recorded_by_account_id: accountId, recorded_at: now, taken_back_at: null }
  await trx
    .insertInto('door_consents')
    .values({ community_code: household.communityCode, household_id: household.id, ...recorded })
    .onConflict((conflict) =>
      conflict.columns(['community_code', 'household_id']).doUpdateSet(recorded),
    )
    .execute()
}

async function deleteTraits(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await trx
    .deleteFrom('household_traits')
    .where('community_code', '=', communityCode)
    .where('household_id', '=', id)
    .where('trait', '=', 'elder_70')
    .execute()
}

/** What was said at a home's door ends with those who said it. */
export async function endDoorConsent(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<void> {
  await trx
    .deleteFrom('door_consents')
    .where('community_code', '=', communityCode)
    .where('household_id', '=', id)
    .execute()
}

/** Somebody has left: their own word ends, and what was said at the door when nobody is left who lived there then. */
export async function endWithMember(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  accountId: string,
): Promise<void> {
  await trx
    .deleteFrom('household_traits')
    .where('community_code', '=', communityCode)
    .where('household_id', '=', id)
    .where('consented_by_account_id', '=', accountId)
    .execute()
  await sql`
    delete from door_consents door
     where door.community_code = ${communityCode} and door.household_id = ${id}
       and not exists (
         select from household_members member
          where member.community_code = door.community_code
            and member.household_id = door.household_id
            and (member.joined_at is null
              or member.joined_at <= coalesce(door.recorded_at, door.taken_back_at)))`.execute(trx)
}
