import type { Kysely } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import { forbidden } from '../../lib/domain-error'
import { endOfDay, startOfDay } from '../../lib/shanghai-time'
import type { Actor } from '../identity/identity-types'
import { recordDaysReversed, recordTooLong } from './audit-errors'
import { mayReadRecord } from './audit-policy'
import { listEntries } from './audit-repository'
import type { EntriesAsked, OfficeEntry } from './audit-types'
import { type RecordFormat, writeRecord } from './write-record'

const DAY_MS = 86_400_000
const MAX_DAYS = 93
const MAX_ENTRIES = 20_000
const ROWS_AT_A_TIME = 1_000

export interface AuditService {
  /** What was done in office in an area, newest first. @throws DomainError `forbidden`, `record_days_reversed`, `invalid_cursor` */
  listEntries(actor: Actor, asked: EntriesAsked, page: PageRequest): Promise<Page<OfficeEntry>>
  /**
   * The same as a file, of some days at a time; that it was taken is an act in office too.
   * @throws DomainError `forbidden`, `record_days_reversed`, `record_too_long`
   */
  exportEntries(
    actor: Actor,
    asked: EntriesAsked & { readonly fromDay: string; readonly untilDay: string },
    format: RecordFormat,
    request: WriteRequest,
  ): Promise<Buffer>
}

export function createAuditService({
  db,
  unitOfWork,
}: {
  db: Kysely<Database>
  unitOfWork: UnitOfWork
}): AuditService {
  /** @throws DomainError `record_too_long` */
  async function readAll(asked: EntriesAsked): Promise<OfficeEntry[]> {
    const entries: OfficeEntry[] = []
    for (let cursor: string | undefined; ; ) {
      const page = await listEntries(db, asked, { limit: ROWS_AT_A_TIME, cursor })
      entries.push(...page.items)
      if (entries.length > MAX_ENTRIES) throw recordTooLong('fromDay')
      if (page.nextCursor === null) return entries
      cursor = page.nextCursor
    }
  }

  return {
    async listEntries(actor, asked, page) {
      if (!mayReadRecord(actor, asked.areaCode)) throw forbidden()
      assertInOrder(asked)
      return listEntries(db, asked, page)
    },
    async exportEntries(actor, asked, format, request) {
      const { areaCode, fromDay, untilDay } = asked
      if (!mayReadRecord(actor, areaCode)) throw forbidden()
      assertInOrder(asked)
      const days = (endOfDay(untilDay).getTime() - startOfDay(fromDay).getTime()) / DAY_MS
      if (days > MAX_DAYS) throw recordTooLong('untilDay')
      const file = await writeRecord(await readAll(asked), format)
      const write = { communityCode: areaCode, operation: 'export_record', request }
      await unitOfWork.write(write, async () => ({ subjectId: areaCode, result: null }))
      return file
    },
  }
}

/** @throws DomainError `record_days_reversed` */
function assertInOrder({ fromDay, untilDay }: EntriesAsked): void {
  if (fromDay !== undefined && untilDay !== undefined && untilDay < fromDay) {
    throw recordDaysReversed()
  }
}
