import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { tellHolders } from '../messages/tell-service'
import { unitAround } from '../units/unit'
import { listGaps } from './gaps-repository'

const DAY_MS = 86_400_000
/** Time to find somebody who stands in. */
const AHEAD_MS = 3 * DAY_MS
/** A leave that is entered today began with the day. */
const BEHIND_MS = 2 * DAY_MS

/** Tells a committee that a grid will have nobody, some days before, and that it is theirs, once nobody is there. */
export async function runGapClock(db: Kysely<Database>, now: Date): Promise<void> {
  const since = new Date(now.getTime() - BEHIND_MS)
  const until = new Date(now.getTime() + AHEAD_MS)
  for (const { gridCode, gridName: about, at } of await listGaps(db, { since, until, now })) {
    const kind = at > now ? 'gap_ahead' : 'gap_begun'
    const key = `${kind}:${gridCode}:${at.toISOString()}`
    const telling = { key, kind, about, dueAt: at, target: 'console', targetId: null } as const
    const unit = unitAround('committee', gridCode)
    await db.transaction().execute((trx) => tellHolders(trx, unit, telling, now))
  }
}
