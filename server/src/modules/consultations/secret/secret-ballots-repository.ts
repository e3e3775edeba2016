import { type Kysely, sql, type Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'

/** As it lies in the box: no person, no time, and sealed. */
export interface SecretBallotRow {
  /** Prepared message in hexadecimal. */
  readonly token: string
  readonly weight: number
  /** In base64url. */
  readonly signature: string
  readonly receiptIndex: string
  readonly sealedBallot: string
}

/** @returns the tokens of those that were stored; the others met a token or a receipt that is there already */
export async function insertSecretBallots(
  trx: Transaction<Database>,
  poll: TenantId,
  ballots: readonly SecretBallotRow[],
): Promise<ReadonlySet<string>> {
  const { rows } = await sql<{ token: string }>`
    insert into secret_ballots
      (community_code, poll_id, token, weight, signature, receipt_index, sealed_ballot)
    select ${poll.communityCode}, ${poll.id}::bigint, ballot.*
      from unnest(
        ${ballots.map(({ token }) => token)}::text[],
        ${ballots.map(({ weight }) => weight)}::bigint[],
        ${ballots.map(({ signature }) => signature)}::text[],
        ${ballots.map(({ receiptIndex }) => receiptIndex)}::text[],
        ${ballots.map(({ sealedBallot }) => sealedBallot)}::text[]) as ballot
    on conflict do nothing
    returning token`.execute(trx)
  return new Set(rows.map(({ token }) => token))
}

/** By token: the sealed ballots that are there. */
export async function findSealedBallots(
  trx: Transaction<Database>,
  poll: TenantId,
  tokens: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (tokens.length === 0) return new Map()
  const rows = await trx
    .selectFrom('secret_ballots')
    .select(['token', 'sealed_ballot'])
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('token', 'in', [...tokens])
    .execute()
  return new Map(rows.map(({ token, sealed_ballot }) => [token, sealed_ballot]))
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

/** Empties the box of an ended poll, in the order of the tokens. */
export async function takeSecretBallots(
  trx: Transaction<Database>,
  poll: TenantId,
): Promise<Omit<SecretBallotRow, 'receiptIndex'>[]> {
  const rows = await trx
    .deleteFrom('secret_ballots')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .returning(['token', 'weight', 'signature', 'sealed_ballot'])
    .execute()
  return rows
    .map((row) => ({
      token: row.token,
      weight: Number(row.weight),
      signature: row.signature,
      sealedBallot: row.sealed_ballot,
    }))
    .sort((one, other) => (one.token < other.token ? -1 : 1))
}
