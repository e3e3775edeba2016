import { type Kysely, sql } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'

/** How many opinions to a consultation are public, how many of those are answered, and how many still wait. */
export async function countOpinions(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<{ public: number; answered: number; waiting: number }> {
  const row = await db
    .selectFrom('opinions')
    .select([
      sql<string>`count(*) filter (where status = 'public')`.as('public'),
      sql<string>`count(answered_at) filter (where status = 'public')`.as('answered'),
      sql<string>`count(*) filter (where status = 'waiting')`.as('waiting'),
    ])
    .where('community_code', '=', communityCode)
    .where('consultation_id', '=', id)
    .executeTakeFirstOrThrow()
  return {
    public: Number(row.public),
    answered: Number(row.answered),
    waiting: Number(row.waiting),
  }
}

/** Waiting or public ones of one person. */
export async function countCurrentOf(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
  accountId: string,
): Promise<number> {
  const row = await db
    .selectFrom('opinions')
    .select((select) => select.fn.countAll<string>().as('count'))
    .where('community_code', '=', communityCode)
    .where('consultation_id', '=', id)
    .where('author_account_id', '=', accountId)
    .where('status', 'in', ['waiting', 'public'])
    .executeTakeFirstOrThrow()
  return Number(row.count)
}
