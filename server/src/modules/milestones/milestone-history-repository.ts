import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { MilestonePhoto, Postponement } from './milestones-types'

export async function insertPostponement(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  postponement: Omit<Postponement, 'postponedBy' | 'postponedAt'> & { readonly accountId: string },
  now: Date,
): Promise<void> {
  await trx
    .insertInto('milestone_postponements')
    .values({
      community_code: communityCode,
      milestone_id: id,
      account_id: postponement.accountId,
      from_due_on: postponement.fromDueOn,
      to_due_on: postponement.toDueOn,
      was_overdue: postponement.wasOverdue,
      reason: postponement.reason,
      postponed_at: now,
    })
    .execute()
}

/** By milestone, the newest first. */
export async function findPostponements(
  db: Kysely<Database>,
  communityCode: string,
  milestoneIds: readonly string[],
): Promise<ReadonlyMap<string, readonly Postponement[]>> {
  if (milestoneIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('milestone_postponements as postponement')
    .innerJoin('accounts as account', 'account.id', 'postponement.account_id')
    .selectAll('postponement')
    .select('account.display_name')
    .where('postponement.community_code', '=', communityCode)
    .where('postponement.milestone_id', 'in', [...milestoneIds])
    .orderBy('postponement.id', 'desc')
    .execute()
  const found = new Map<string, readonly Postponement[]>()
  for (const row of rows) {
    const postponement = {
      fromDueOn: row.from_due_on,
      toDueOn: row.to_due_on,
      wasOverdue: row.was_overdue,
      reason: row.reason,
      postponedBy: row.display_name,
      postponedAt: row.postponed_at,
    }
    found.set(row.milestone_id, [...(found.get(row.milestone_id) ?? []), postponement])
  }
  return found
}

/** By milestone, in the order they were given. */
export async function findPhotos(
  db: Kysely<Database>,
  communityCode: string,
  milestoneIds: readonly string[],
): Promise<ReadonlyMap<string, readonly MilestonePhoto[]>> {
  if (milestoneIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('milestone_photos')
    .select(['milestone_id', 'upload_id', 'width', 'height'])
    .where('community_code', '=', communityCode)
    .where('milestone_id', 'in', [...milestoneIds])
    .orderBy('position')
    .execute()
  const found = new Map<string, readonly MilestonePhoto[]>()
  for (const { milestone_id, upload_id, width, height } of rows) {
    const photo = { uploadId: upload_id, width, height }
    found.set(milestone_id, [...(found.get(milestone_id) ?? []), photo])
  }
  return found
}
