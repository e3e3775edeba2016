import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { forbidden, notFound } from '../../lib/domain-error'
import type { TenantId } from '../../lib/ids'
import type { Actor } from '../identity/identity-types'
import { isCommitteeOf } from './notices-policy'
import { holdNotice } from './notices-repository'
import { assertCurrent, statusOf } from './notices-state'
import type { Notice } from './notices-types'

/**
 * A notice that is out or waits to be, for its committee to change.
 * @throws DomainError `not_found`, `forbidden`, `notice_expired`, `notice_withdrawn`
 */
export async function holdStanding(
  trx: Transaction<Database>,
  actor: Actor,
  id: TenantId,
  now: Date,
): Promise<Notice> {
  const notice = await holdNotice(trx, id)
  const isCommittee = isCommitteeOf(actor, id.communityCode)
  if (!notice || (!isCommittee && statusOf(notice, now) === 'scheduled')) throw notFound('notice')
  if (!isCommittee) throw forbidden()
  if (statusOf(notice, now) !== 'scheduled') assertCurrent(notice, now)
  return notice
}
