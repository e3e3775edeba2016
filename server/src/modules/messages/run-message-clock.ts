import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { forgetBroadcasts } from './broadcasts-repository'
import { forgetRead } from './messages-repository'
import { type BroadcastRun, runBroadcasts } from './run-broadcasts'
import { planDigests, planSends } from './sending/plan-sends'
import { forgetPlans } from './sending/planning-repository'
import { type SendingDeps, sendWaiting } from './sending/send-waiting'
import { forgetSends, markUnknown } from './sending/sends-repository'

const DAY_MS = 24 * 3_600_000
const READ_KEPT_DAYS = 180
const SENDS_KEPT_DAYS = 30
/** Longer than any notice, poll or report takes that is told by one. */
const BROADCASTS_KEPT_DAYS = 400
/** Far longer than WeChat is waited for. */
const LONGEST_TRY_MS = 120_000
const BATCH = 1_000

/**
 * Tells areas what was announced, decides what WeChat brings, sends it, and forgets what is long read. Safe in several
 * processes at once: rows are locked, and what another one holds is left to it.
 */
export async function runMessageClock(deps: SendingDeps): Promise<BroadcastRun> {
  const { db, clock, templates } = deps
  const now = clock.now()
  const run = await runBroadcasts(db, now)
  await markUnknown(db, new Date(now.getTime() - LONGEST_TRY_MS))
  if (Object.keys(templates).length === 0) await forgetPlans(db)
  else await planSends({ db, templates }, now)
  await planDigests(db, now)
  await sendWaiting(deps)
  await forget(db, now)
  return run
}

async function forget(db: Kysely<Database>, now: Date): Promise<void> {
  const pieces = [
    [forgetRead, READ_KEPT_DAYS],
    [forgetSends, SENDS_KEPT_DAYS],
    [forgetBroadcasts, BROADCASTS_KEPT_DAYS],
  ] as const
  for (const [forgetPiece, days] of pieces) {
    const before = new Date(now.getTime() - days * DAY_MS)
    while ((await forgetPiece(db, { before, limit: BATCH })) === BATCH);
  }
}
