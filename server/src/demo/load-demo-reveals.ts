import type { Transaction } from 'kysely'
import type { Database } from '../db/schema'
import { insertRows } from './insert-rows'
import type { DemoPeople } from './load-demo-people'

const HOURS_AGO = 21

/** One look at a resident's phone by the worker who was about to come. */
export async function loadDemoReveals(
  trx: Transaction<Database>,
  people: DemoPeople,
  now: Date,
): Promise<void> {
  const { accountId, household } = people.residentOf('resident-chen')
  const report = await trx
    .selectFrom('reports')
    .select('id')
    .where('community_code', '=', household.communityCode)
    .where('reporter_account_id', '=', accountId)
    .where('status', '=', 'in_progress')
    .orderBy('id')
    .executeTakeFirstOrThrow()
  await insertRows(trx, 'reveals', [
    {
      community_code: household.communityCode,
      report_id: report.id,
      account_id: people.workerOf(household.gridCode),
      account_role: 'grid_worker',
      subject_account_id: accountId,
      what: 'phone',
      reason: '上门前约时间',
      at: new Date(now.getTime() - HOURS_AGO * 3_600_000),
    },
  ])
}
