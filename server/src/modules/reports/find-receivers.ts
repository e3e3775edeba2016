import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { UnitsService } from '../units/units-service'
import { countAnswered } from './reports-repository'
import type { Receivers, Report } from './reports-types'

const YEAR_MS = 365 * 24 * 3_600_000

/** Whom a report may be handed to; who answered for the most like it within a year comes first. */
export async function findReceivers(
  { db, units }: { db: Kysely<Database>; units: UnitsService },
  report: Report,
  now: Date,
): Promise<Receivers> {
  const [receivers, answered] = await Promise.all([
    units.listReceivers(report.gridCode),
    countAnswered(db, report, new Date(now.getTime() - YEAR_MS)),
  ])
  return {
    items: receivers
      .filter(({ unit }) => unit !== report.accountableUnit && unit !== report.pendingUnit)
      .map((receiver) => ({ ...receiver, handledCount: answered.get(receiver.unit) ?? 0 }))
      .sort((a, b) => b.handledCount - a.handledCount),
    similarCount: [...answered.values()].reduce((sum, count) => sum + count, 0),
  }
}
