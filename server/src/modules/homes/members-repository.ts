import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId, type TenantId } from '../../lib/ids'
import { endDoorConsent, endWithMember, listEldersHomes } from './elders-repository'
import type { Home, HomeMember, LostHome, Relation } from './homes-types'

/** With an owner a home changes hands, and what was said at its door ends. @returns false when the account lives there already */
export async function insertMember(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  member: { accountId: string; relation: Relation },
  now: Date,
): Promise<boolean> {
  const inserted = await trx
    .insertInto('household_members')
    .values({
      community_code: communityCode,
      household_id: id,
      account_id: member.accountId,
      relation: member.relation,
      joined_at: now,
    })
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst()
  const isNew = inserted.numInsertedOrUpdatedRows === 1n
  if (isNew && member.relation === 'owner') await endDoorConsent(trx, { communityCode, id })
  return isNew
}

/** Takes somebody out of a home, with what they consented to, and writes down who did so. @returns false when they were not in it */
export async function removeMember(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  departure: { accountId: string; byAccountId: string; reason: string | null },
  now: Date,
): Promise<boolean> {
  const removed = await trx
    .deleteFrom('household_members')
    .where('community_code', '=', communityCode)
    .where('household_id', '=', id)
    .where('account_id', '=', departure.accountId)
    .returning('relation')
    .executeTakeFirst()
  if (!removed) return false
  await endWithMember(trx, { communityCode, id }, departure.accountId)
  await trx
    .insertInto('household_departures')
    .values({
      community_code: communityCode,
      household_id: id,
      account_id: departure.accountId,
      relation: removed.relation,
      by_account_id: departure.byAccountId,
      reason: departure.reason,
      left_at: now,
    })
    .execute()
  return true
}

/**
 * Whether an account left a home the last time because others said so, for which alone a reason stands, or while they did: a
 * dispute ends in the moment of leaving.
 */
export async function wasTakenOut(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  accountId: string,
): Promise<boolean> {
  const last = await db
    .selectFrom('household_departures')
    .select(['reason', 'left_at'])
    .where('account_id', '=', accountId)
    .where('community_code', '=', communityCode)
    .where('household_id', '=', id)
    .orderBy('left_at', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!last) return false
  if (last.reason !== null) return true
  const ended = await db
    .selectFrom('household_disputes')
    .select('id')
    .where('community_code', '=', communityCode)
    .where('household_id', '=', id)
    .where('member_account_id', '=', accountId)
    .where('status', '=', 'removed')
    .where('decided_at', '=', last.left_at)
    .limit(1)
    .executeTakeFirst()
  return ended !== undefined
}

/** Somebody of a home by their id in it. */
export async function findMember(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  memberId: string,
): Promise<{ accountId: string } | undefined> {
  const row = await db
    .selectFrom('household_members')
    .select('account_id')
    .where('community_code', '=', communityCode)
    .where('household_id', '=', id)
    .where('id', '=', memberId)
    .executeTakeFirst()
  return row && { accountId: row.account_id }
}

/** Those who live in these homes, the first who came first. */
export async function listMembers(
  db: Kysely<Database>,
  homes: readonly Omit<Home, 'members' | 'hasElder'>[],
): Promise<Home[]> {
  if (homes.length === 0) return []
  const rows = await db
    .selectFrom('household_members as member')
    .innerJoin('accounts as account', 'account.id', 'member.account_id')
    .leftJoin('household_disputes as dispute', (join) =>
      join
        .onRef('dispute.community_code', '=', 'member.community_code')
        .onRef('dispute.household_id', '=', 'member.household_id')
        .onRef('dispute.member_account_id', '=', 'member.account_id')
        .on('dispute.status', '=', 'waiting'),
    )
    .select([
      'member.community_code',
      'member.household_id',
      'member.id',
      'member.account_id',
      'member.relation',
      'account.display_name',
      'dispute.id as dispute_id',
    ])
    .where((where) =>
      where.or(
        homes.map((home) =>
          where.and([
            where('member.community_code', '=', home.communityCode),
            where('member.household_id', '=', home.id),
          ]),
        ),
      ),
    )
    .orderBy('member.joined_at', (order) => order.asc().nullsFirst())
    .orderBy('member.account_id')
    .execute()
  const elders = await listEldersHomes(db, homes)
  return homes.map((home) => ({
    ...home,
    hasElder: elders.has(formatTenantId(home)),
    members: rows
      .filter((row) => row.community_code === home.communityCode && row.household_id === home.id)
      .map(
        (row): HomeMember => ({
          id: row.id,
          accountId: row.account_id,
          displayName: row.display_name,
          relation: row.relation,
          isDisputed: row.dispute_id !== null,
        }),
      ),
  }))
}

/** Homes others took an account out of since, newest first. */
export async function listLostHomes(
  db: Kysely<Database>,
  accountId: string,
  since: Date,
): Promise<LostHome[]> {
  const rows = await db
    .selectFrom('household_departures as departure')
    .innerJoin('households as household', (join) =>
      join
        .onRef('household.community_code', '=', 'departure.community_code')
        .onRef('household.id', '=', 'departure.household_id'),
    )
    .innerJoin('buildings as building', (join) =>
      join
        .onRef('building.community_code', '=', 'household.community_code')
        .onRef('building.id', '=', 'household.building_id'),
    )
    .select([
      'departure.community_code',
      'departure.household_id',
      'building.name as building',
      'household.room',
      'departure.reason',
      'departure.left_at',
    ])
    .where('departure.account_id', '=', accountId)
    .where('departure.left_at', '>', since)
    .where('departure.reason', 'is not', null)
    .orderBy('departure.left_at', 'desc')
    .limit(20)
    .execute()
  return rows.map((row) => ({
    communityCode: row.community_code,
    id: row.household_id,
    label: `${row.building} ${row.room}`,
    reason: row.reason ?? '',
    leftAt: row.left_at,
  }))
}
