import type { Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import { forbidden } from '../../../lib/domain-error'
import type { TenantId } from '../../../lib/ids'
import type { Actor } from '../../identity/identity-types'
import { hasDuplicates, mergeTargetInvalid, mergeTargetOfOthers } from '../reports-errors'
import { mayEverDo, partiesOf } from '../reports-policy'
import { findReport, listDuplicateIds } from '../reports-repository'
import type { Report } from '../reports-types'

/**
 * The report another is merged into. It is public, because the other's reporter is going to read it, and the other has
 * none merged into it, so that nobody's report is further than one step away from the one that is worked on.
 * @param report the one that is merged; both are locked by the caller
 * @throws DomainError `forbidden`, `merge_target_invalid`, `merge_target_of_others`, `has_duplicates`
 */
export async function getMergeTarget(
  trx: Transaction<Database>,
  actor: Actor,
  report: Report,
  into: TenantId,
): Promise<Report> {
  if (!mayEverDo(partiesOf(actor, report), 'merge')) throw forbidden()
  const isElsewhere = into.communityCode !== report.communityCode || into.id === report.id
  const main = isElsewhere ? undefined : await findReport(trx, into)
  if (!main?.isPublic) throw mergeTargetInvalid()
  if (!partiesOf(actor, main).has('handler')) throw mergeTargetOfOthers()
  if ((await listDuplicateIds(trx, report)).length > 0) throw hasDuplicates()
  return main
}
