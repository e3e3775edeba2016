import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { parseTenantId } from '../../lib/ids'
import { listNoticeReaders, listWhoRead } from '../notices/notice-readers-service'
import {
  holdBroadcast,
  listReadersIn,
  moveOn,
  type RunningBroadcast,
} from './broadcasts-repository'
import { tell } from './tell-service'

/** So that nobody waits long for the row of a person that is told. */
const PIECE = 500

export interface BroadcastRun {
  /** Those that stopped in between; they go on from there in the next run. */
  readonly failures: readonly { readonly broadcast: string; readonly error: unknown }[]
}

/**
 * Tells everybody what was announced, in pieces of which each is a transaction that also keeps where it has come to: a
 * process that stops loses nothing, and nobody is told twice. Safe in several processes at once.
 */
export async function runBroadcasts(db: Kysely<Database>, now: Date): Promise<BroadcastRun> {
  const failures: { broadcast: string; error: unknown }[] = []
  for (;;) {
    const failed = failures.map(({ broadcast }) => broadcast)
    let held: RunningBroadcast | undefined
    try {
      await db.transaction().execute(async (trx) => {
        held = await holdBroadcast(trx, now, failed)
        if (held) await tellPiece(trx, held, now)
      })
    } catch (error) {
      if (!held) throw error
      failures.push({ broadcast: held.id, error })
    }
    if (!held) return { failures }
  }
}

async function tellPiece(
  trx: Transaction<Database>,
  broadcast: RunningBroadcast,
  now: Date,
): Promise<void> {
  const { id, after, audience, targetId } = broadcast
  const page = { after, limit: PIECE }
  const listReaders = {
    area: () => listReadersIn(trx, broadcast, page),
    notice: () => listNoticeReaders(trx, parseTenantId(targetId), { ...page, now }),
    notice_readers: () => listWhoRead(trx, parseTenantId(targetId), { ...page, now }),
  }
  const readers = await listReaders[audience]()
  const accountIds = [...new Set(readers.map(({ accountId }) => accountId))]
  await tell(trx, accountIds, broadcast, now)
  await moveOn(trx, id, readers.length < PIECE ? undefined : readers.at(-1), now)
}
