import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'

/** As it lies in the box: no person, no time, and all it says sealed. */
export interface SecretBallotRow {
  readonly tokenIndex: string
  readonly receiptIndex: string
  readonly sealedBallot: string
}

/** Those that meet a token or a receipt that is there already are not stored. */
export async function insertSecretBallots(
  trx: Transaction<Database>,
  poll: TenantId,
  ballots: readonly SecretBallotRow[],
): Promise<void> {
  await sql`
    insert into secret_ballots
      (community_code, poll_id, token_index, receipt_index, sealed_ballot)
    select ${poll.communityCode}, ${poll.id}::bigint, ballot.*
      from unnest(
        ${ballots.map(({ tokenIndex }) => tokenIndex)}::text[],
        ${ballots.map(({ receiptIndex }) => receiptIndex)}::text[],
        ${ballots.map(({ sealedBallot }) => sealedBallot)}::text[]) as ballot
    on conflict do nothing`.execute(trx)
}

/** By the index of their tokens: the sealed ballots that are there. */
export async function findSealedBallots(
  trx: Transaction<Database>,
  poll: TenantId,
  tokenIndexes: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (tokenIndexes.length === 0) return new Map()
  const rows = await trx
    .selectFrom('secret_ballots')
    .select(['token_index', 'sealed_ballot'])
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('token_index', 'in', [...tokenIndexes])
    .execute()
  return new Map(rows.map(({ token_index, sealed_ballot }) => [token_index, sealed_ballot]))
}

/** By poll, how many ballots lie in the box; polls without any are missing. */
export async function countSecretBallots(
  db: Kysely<Database>,
  { communityCode, pollIds }: { communityCode: string; pollIds: readonly string[] },
): Promise<ReadonlyMap<string, number>> {
  if (pollIds.length === 0) return new Map()
  const rows = await db
    .selectFrom('secret_ballots')
    .select(['poll_id', (select) => select.fn.countAll<string>().as('count')])
    .where('community_code', '=', communityCode)
    .where('poll_id', 'in', [...pollIds])
    .groupBy('poll_id')
    .execute()
  return new Map(rows.map(({ poll_id, count }) => [poll_id, Number(count)]))
}

/** Empties the box of an ended poll. */
export async function takeSecretBallots(
  trx: Transaction<Database>,
  poll: TenantId,
): Promise<Pick<SecretBallotRow, 'tokenIndex' | 'sealedBallot'>[]> {
  const rows = await trx
    .deleteFrom('secret_ballots')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .returning(['token_index', 'sealed_ballot'])
    .execute()
  return rows.map((row) => ({ tokenIndex: row.token_index, sealedBallot: row.sealed_ballot }))
}
