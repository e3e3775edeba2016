import type { Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import { countyOf } from '../../units/unit'
import { findCategory } from '../categories-repository'
import { handleEvent, type StepChecks } from '../handle-event'
import type { ReportAct } from '../report-act'
import { unknownCategory } from '../reports-errors'
import type { Doer } from '../reports-policy'
import type { Report } from '../reports-types'

/** Lets one event happen to a report the caller has locked. @throws DomainError as `handleEvent` does */
export async function actOnReport(
  trx: Transaction<Database>,
  {
    report,
    actor,
    act,
    checks,
  }: { report: Report; actor: Doer; act: ReportAct; checks: StepChecks },
  now: Date,
): Promise<void> {
  const limits = await findCategory(trx, report.category.code, countyOf(report.gridCode))
  if (!limits) throw unknownCategory()
  await handleEvent(trx, { report, limits, actor, act, checks }, now)
}
