import type { Kysely } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import { forbidden } from '../../lib/domain-error'
import type { Actor } from '../identity/identity-types'
import { listConfirmations } from './confirmations-repository'
import { viewOfStale } from './freshness-policy'
import { listStale } from './freshness-repository'
import { lastEscalated } from './freshness-state'
import type { Confirmation, ConfirmedItem, StaleItem } from './freshness-types'

/** 过了核对日期的: what is public and nobody looked at in time, never who did not. */
export interface FreshnessService {
  /**
   * By community, the longest overdue first: all of a community for its committee, what is escalated for those above.
   * @throws DomainError `forbidden`, `invalid_cursor`
   */
  listStale(actor: Actor, areaCode: string, page: PageRequest): Promise<Page<StaleItem>>
  /** When it was looked at again and still held, the last first; for routes that have looked whether one may know of it. @throws DomainError `invalid_cursor` */
  listConfirmations(item: ConfirmedItem, page: PageRequest): Promise<Page<Confirmation>>
}

export function createFreshnessService({
  db,
  clock,
}: {
  db: Kysely<Database>
  clock: Clock
}): FreshnessService {
  return {
    async listStale(actor, areaCode, page) {
      const view = viewOfStale(actor, areaCode)
      if (view === undefined) throw forbidden()
      const now = clock.now()
      const dueBefore = (kind: StaleItem['kind']) =>
        view === 'overdue' ? now : lastEscalated(kind, now)
      return listStale(db, { areaCode, now, dueBefore }, page)
    },
    listConfirmations: (item, page) => listConfirmations(db, item, page),
  }
}
