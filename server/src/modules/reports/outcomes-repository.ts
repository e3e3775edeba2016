import type { Selectable, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Rating } from './activity-types'
import {
  changesOutcome,
  foldOutcome,
  type OutcomeState,
  type OutcomeStep,
  type ReportOutcome,
} from './report-outcome'

/** Folds one more step into what the history of a report says. The caller holds the report's row. */
export async function writeOutcome(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  step: OutcomeStep,
): Promise<void> {
  if (!changesOutcome(step)) return
  const row = await trx
    .selectFrom('report_outcomes')
    .selectAll()
    .where('community_code', '=', communityCode)
    .where('report_id', '=', id)
    .executeTakeFirst()
  const columns = outcomeColumns(foldOutcome(row && toOutcome(row), step))
  if (row) {
    await trx
      .updateTable('report_outcomes')
      .set(columns)
      .where('community_code', '=', communityCode)
      .where('report_id', '=', id)
      .execute()
    return
  }
  const { grid_code } = await trx
    .selectFrom('reports')
    .select('grid_code')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  await trx
    .insertInto('report_outcomes')
    .values({ community_code: communityCode, report_id: id, grid_code, ...columns })
    .execute()
}

export function outcomeColumns(outcome: ReportOutcome) {
  return {
    submitted_at: outcome.submittedAt,
    respond_due_at: outcome.respondDueAt,
    resolve_due_at: outcome.resolveDueAt,
    answered_at: outcome.answeredAt,
    has_ended: outcome.hasEnded,
    state: outcome.state,
    suspended_at: outcome.suspendedAt,
    rating: outcome.rating,
  }
}

function toOutcome(row: Selectable<Database['report_outcomes']>): ReportOutcome {
  return {
    submittedAt: row.submitted_at,
    respondDueAt: row.respond_due_at,
    resolveDueAt: row.resolve_due_at,
    answeredAt: row.answered_at,
    hasEnded: row.has_ended,
    state: row.state as OutcomeState,
    suspendedAt: row.suspended_at,
    rating: row.rating as Rating | null,
  }
}
