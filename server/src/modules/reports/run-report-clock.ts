import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import { countyOf } from '../units/unit'
import { findCategory } from './categories-repository'
import { writeTick } from './handle-event'
import { alarmAtOf, tick } from './report-clock'
import {
  type AlarmKey,
  findReportForUpdate,
  listDueAlarms,
  updateReport,
} from './reports-repository'

const BATCH = 200

export interface ClockRun {
  /** Steps that time took. */
  readonly steps: number
  /** Reports whose turn failed; they are tried again in the next run. */
  readonly failures: readonly { readonly report: TenantId; readonly error: unknown }[]
}

/**
 * Lets time do what is due at `now` to every report, each in a transaction of its own. Safe in several processes at
 * once: a report another one holds is left to it, and what is done already is not due any more.
 */
export async function runReportClock(db: Kysely<Database>, now: Date): Promise<ClockRun> {
  const failures: { report: TenantId; error: unknown }[] = []
  let steps = 0
  let after: AlarmKey | undefined
  for (;;) {
    const due = await listDueAlarms(db, now, { limit: BATCH, after })
    for (const report of due) {
      try {
        steps += await runOne(db, report, now)
      } catch (error) {
        failures.push({ report, error })
      }
    }
    after = due.at(-1)
    if (due.length < BATCH) return { steps, failures }
  }
}

function runOne(db: Kysely<Database>, id: TenantId, now: Date): Promise<number> {
  return db.transaction().execute(async (trx) => {
    let report = await findReportForUpdate(trx, id, { skipsLocked: true })
    if (!report) return 0
    const category = await findCategory(trx, report.category.code, countyOf(report.gridCode))
    if (!category) throw new Error('The category of the report is gone')
    let steps = 0
    for (;;) {
      const step = tick(report, category, now)
      if (!step) break
      await writeTick(trx, report, step, now)
      report = { ...report, ...step.next }
      steps += 1
    }
    await updateReport(trx, report, report, alarmAtOf(report, category, now))
    return steps
  })
}
