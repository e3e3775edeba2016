import type { KeyObject } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import type { Sealing } from '../../../lib/sealing'
import {
  generateSigningKey,
  readSigningKey,
  toSigningPublicKey,
  writeSigningKey,
} from '../../../lib/signing-key'
import type { WeightKey } from '../board/board-types'

/** By the weight of the ballots they sign. */
export type SigningKeys = ReadonlyMap<number, KeyObject>

/** One for each weight; a second or so for each, so they are made before anything is held. */
export async function makeSigningKeys(weights: readonly number[]): Promise<SigningKeys> {
  const keys = new Map<number, KeyObject>()
  for (const weight of new Set(weights)) keys.set(weight, await generateSigningKey())
  return keys
}

/** Stores one signing key for each weight; one that was not made ahead is made now. */
export async function createPollKeys(
  trx: Transaction<Database>,
  sealing: Sealing,
  poll: TenantId,
  { weights, ahead }: { weights: readonly number[]; ahead: SigningKeys },
): Promise<void> {
  for (const weight of new Set(weights)) {
    const key = ahead.get(weight) ?? (await generateSigningKey())
    const { n, e } = toSigningPublicKey(key)
    await trx
      .insertInto('poll_keys')
      .values({
        community_code: poll.communityCode,
        poll_id: poll.id,
        weight,
        modulus: n,
        exponent: e,
        sealed_private_key: sealing.seal(writeSigningKey(key), scopeOf(poll, weight)),
      })
      .execute()
  }
}

/** By weight; none for a named poll or a draft. */
export async function listPollKeys(db: Kysely<Database>, poll: TenantId): Promise<WeightKey[]> {
  const rows = await db
    .selectFrom('poll_keys')
    .select(['weight', 'modulus', 'exponent'])
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .orderBy('weight')
    .execute()
  return rows.map(({ weight, modulus, exponent }) => ({
    weight: Number(weight),
    publicKey: { n: modulus, e: exponent },
  }))
}

/** @throws Error when the poll has no such key any more */
export async function getPrivateKey(
  db: Kysely<Database>,
  sealing: Sealing,
  poll: TenantId,
  weight: number,
): Promise<KeyObject> {
  const { sealed_private_key: sealed } = await db
    .selectFrom('poll_keys')
    .select('sealed_private_key')
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .where('weight', '=', String(weight))
    .executeTakeFirstOrThrow()
  if (sealed === null) throw new Error('The key of a closed poll is gone')
  return readSigningKey(sealing.open(sealed, scopeOf(poll, weight)))
}

/** After the close nobody can make another token, nor open a ballot that was copied before. */
export async function destroyKeys(trx: Transaction<Database>, poll: TenantId): Promise<void> {
  await trx
    .updateTable('poll_keys')
    .set({ sealed_private_key: null })
    .where('community_code', '=', poll.communityCode)
    .where('poll_id', '=', poll.id)
    .execute()
  await trx
    .updateTable('polls')
    .set({ ballot_key: null })
    .where('community_code', '=', poll.communityCode)
    .where('id', '=', poll.id)
    .execute()
}

function scopeOf(poll: TenantId, weight: number) {
  return {
    table: 'poll_keys',
    column: 'sealed_private_key',
    row: `${formatTenantId(poll)}/${weight}`,
  }
}
