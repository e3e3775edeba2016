import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { tellUnit } from '../messages/tell-service'
import { unitKey } from '../units/unit'
import { listLatestDue } from './freshness-repository'
import { lastEscalated } from './freshness-state'

/**
 * Tells a committee that something of its community was not looked at in time, and the subdistrict once it is escalated.
 * One message for whatever fell due on a day, and none while nothing falls due: it is looked at in its list.
 */
export async function runFreshnessClock(db: Kysely<Database>, now: Date): Promise<void> {
  const overdue = await listLatestDue(db, { now, dueBefore: () => now, codeLength: 12 })
  const dueBefore = (kind: Parameters<typeof lastEscalated>[0]) => lastEscalated(kind, now)
  const escalated = await listLatestDue(db, { now, dueBefore, codeLength: 9 })
  const news = [
    ...overdue.map((due) => ({ ...due, kind: 'work_stale', office: 'committee' }) as const),
    ...escalated.map(
      (due) => ({ ...due, kind: 'work_stale_escalated', office: 'subdistrict' }) as const,
    ),
  ]
  for (const { areaCode, day, kind, office } of news) {
    const unit = unitKey({ kind: office, areaCode })
    await db.transaction().execute((trx) => tellUnit(trx, { unit, kind, day }, now))
  }
}
