import type { Kysely } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import { forbidden } from '../../lib/domain-error'
import type { Actor } from '../identity/identity-types'
import { mayReadRecord } from './audit-policy'
import { listEntries } from './audit-repository'
import type { EntriesAsked, OfficeEntry } from './audit-types'

export interface AuditService {
  /** What was done in office in an area, newest first. @throws DomainError `forbidden`, `invalid_cursor` */
  listEntries(actor: Actor, asked: EntriesAsked, page: PageRequest): Promise<Page<OfficeEntry>>
}

export function createAuditService({ db }: { db: Kysely<Database> }): AuditService {
  return {
    async listEntries(actor, asked, page) {
      if (!mayReadRecord(actor, asked.areaCode)) throw forbidden()
      return listEntries(db, asked, page)
    },
  }
}
