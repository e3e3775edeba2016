import type { KeyObject } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '../../../db/schema'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import { readSigningPublicKey } from '../../../lib/signing-key'
import { listPollKeys } from './poll-keys-repository'

export type PollKeys = ReadonlyMap<number, KeyObject>

export interface KeyRing {
  /** The public keys of a secret poll, by weight; none before its opening, when it is nobody's to know. */
  keysOf(poll: TenantId): Promise<PollKeys | undefined>
}

/** So many polls are voted in at the same time, at most, before keys are read again. */
const MOST_POLLS = 100

/** Keys never change once a poll is open, so they are read from the database once. */
export function createKeyRing(db: Kysely<Database>): KeyRing {
  const known = new Map<string, PollKeys>()

  async function readKeys(poll: TenantId) {
    const row = await db
      .selectFrom('polls')
      .select(['secrecy', 'opened_at'])
      .where('community_code', '=', poll.communityCode)
      .where('id', '=', poll.id)
      .executeTakeFirst()
    if (row?.secrecy !== 'secret' || row.opened_at === null) return undefined
    const keys = await listPollKeys(db, poll)
    return new Map(keys.map(({ weight, publicKey }) => [weight, readSigningPublicKey(publicKey)]))
  }

  return {
    async keysOf(poll) {
      const id = formatTenantId(poll)
      const cached = known.get(id)
      if (cached) return cached
      const keys = await readKeys(poll)
      if (!keys) return undefined
      if (known.size >= MOST_POLLS) known.clear()
      known.set(id, keys)
      return keys
    },
  }
}
