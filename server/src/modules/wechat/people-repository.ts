import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { Sealing } from '../../lib/sealing'

const TABLE = 'wechat_people'

interface Newcomer {
  readonly openId: string
  readonly sealing: Sealing
  readonly makeAccount: (trx: Transaction<Database>, now: Date) => Promise<string>
  readonly now: Date
}

/** By which a person of the mini-program is found again. */
export function indexOpenId(sealing: Sealing, openId: string): string {
  return sealing.indexOf(openId, { table: TABLE, column: 'openid_index' })
}

/** The account of a person; those who come for the first time get one. Whoever comes twice at once gets one. */
export async function findOrMakeAccount(db: Kysely<Database>, newcomer: Newcomer): Promise<string> {
  const { openId, sealing, now } = newcomer
  const index = indexOpenId(sealing, openId)
  const known = await touch(db, index, now)
  if (known !== undefined) return known
  return db.transaction().execute(async (trx) => {
    await sql`select pg_advisory_xact_lock(hashtextextended(${index}, 0))`.execute(trx)
    return (await touch(trx, index, now)) ?? make(trx, index, newcomer)
  })
}

/** Who the account is for the mini-program, if it was used since then. In the clear: only for a call of WeChat. */
export async function findOpenId(
  db: Kysely<Database>,
  { accountId, sealing, since }: { accountId: string; sealing: Sealing; since?: Date },
): Promise<string | undefined> {
  const row = await db
    .selectFrom(TABLE)
    .select('openid_sealed')
    .where('account_id', '=', accountId)
    .$if(since !== undefined, (query) => query.where('seen_at', '>', since as Date))
    .executeTakeFirst()
  return row && sealing.open(row.openid_sealed, openIdScope(accountId))
}

/** Whether the account is somebody of the mini-program. */
export async function isPerson(db: Kysely<Database>, accountId: string): Promise<boolean> {
  const row = await db
    .selectFrom(TABLE)
    .select('account_id')
    .where('account_id', '=', accountId)
    .executeTakeFirst()
  return row !== undefined
}

/** The person signs in as another account from now on; their openid is sealed for that one. */
export async function movePerson(
  trx: Transaction<Database>,
  { from, into, sealing }: { from: string; into: string; sealing: Sealing },
): Promise<void> {
  const person = await trx
    .deleteFrom(TABLE)
    .where('account_id', '=', from)
    .returningAll()
    .executeTakeFirst()
  if (!person) return
  const openId = sealing.open(person.openid_sealed, openIdScope(from))
  const moved = { account_id: into, openid_sealed: sealing.seal(openId, openIdScope(into)) }
  await trx
    .insertInto(TABLE)
    .values({ ...person, ...moved })
    .execute()
}

function openIdScope(accountId: string) {
  return { table: TABLE, column: 'openid_sealed', row: accountId }
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
  index: string,
  { openId, sealing, makeAccount, now }: Newcomer,
): Promise<string> {
  const id = await makeAccount(trx, now)
  await trx
    .insertInto(TABLE)
    .values({
      account_id: id,
      openid_index: index,
      openid_sealed: sealing.seal(openId, openIdScope(id)),
      seen_at: now,
    })
    .execute()
  return id
}
