import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { Sealing } from '../../lib/sealing'

const TABLE = 'wechat_people'

/** Until somebody says how they are called. */
const NAMELESS = '居民'

/** By which a person of the mini-program is found again. */
export function indexOpenId(sealing: Sealing, openId: string): string {
  return sealing.indexOf(openId, { table: TABLE, column: 'openid_index' })
}

/** The account of a person; those who come for the first time get one. Whoever comes twice at once gets one. */
export async function findOrMakeAccount(
  db: Kysely<Database>,
  { openId, sealing, now }: { openId: string; sealing: Sealing; now: Date },
): Promise<string> {
  const index = indexOpenId(sealing, openId)
  const known = await touch(db, index, now)
  if (known !== undefined) return known
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${index}, 0))`.execute(trx)
    return (await touch(trx, index, now)) ?? make(trx, { openId, index, sealing, now })
  })
}

/** In the clear: only for a call of WeChat. Never stored or logged. */
export async function findOpenId(
  db: Kysely<Database>,
  sealing: Sealing,
  accountId: string,
): Promise<string | undefined> {
  const row = await db
    .selectFrom(TABLE)
    .select('openid_sealed')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row && sealing.open(row.openid_sealed, scopeOf(accountId))
}

async function touch(
  db: Kysely<Database>,
  openIdIndex: string,
  now: Date,
): Promise<string | undefined> {
  const row = await db
    .updateTable(TABLE)
    .set({ seen_at: now })
    .where('openid_index', '=', openIdIndex)
    .returning('account_id')
    .executeTakeFirst()
  return row?.account_id
}

async function make(
  trx: Transaction<Database>,
  { openId, index, sealing, now }: { openId: string; index: string; sealing: Sealing; now: Date },
): Promise<string> {
  const { id } = await trx
    .insertInto('accounts')
    .values({ display_name: NAMELESS, demo_key: null, created_at: now })
    .returning('id')
    .executeTakeFirstOrThrow()
  await trx
    .insertInto(TABLE)
    .values({
      account_id: id,
      openid_index: index,
      openid_sealed: sealing.seal(openId, scopeOf(id)),
      seen_at: now,
    })
    .execute()
  return id
}

function scopeOf(accountId: string) {
  return { table: TABLE, column: 'openid_sealed', row: accountId }
}
