import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { NO_ACCOUNT } from '../../db/unit-of-work'
import { formatTenantId, type TenantId } from '../../lib/ids'
import { OFFICE_ACTS } from '../../lib/office-acts'
import { keepReach } from './reach-repository'
import { listOver, markArchived, type OverNotice } from './reviews-repository'

const BATCH = 200

export interface NoticeClockRun {
  readonly archived: number
  /** Those that could not be written down; they are tried again in the next run. */
  readonly failures: readonly { readonly notice: TenantId; readonly error: unknown }[]
}

/**
 * Writes down of every notice that is over since when and why, each in a transaction of its own. What holds for readers
 * changes at that moment by itself. Safe in several processes at once: a notice is archived once.
 */
export async function runNoticeClock(db: Kysely<Database>, now: Date): Promise<NoticeClockRun> {
  const failures: { notice: TenantId; error: unknown }[] = []
  let archived = 0
  let after: OverNotice | undefined
  for (;;) {
    const over = await listOver(db, now, { limit: BATCH, after })
    for (const notice of over) {
      try {
        if (await archive(db, notice, now)) archived += 1
      } catch (error) {
        failures.push({ notice, error })
      }
    }
    after = over.at(-1)
    if (over.length < BATCH) return { archived, failures }
  }
}

function archive(db: Kysely<Database>, notice: OverNotice, now: Date): Promise<boolean> {
  return db.transaction().execute(async (trx) => {
    if (!(await markArchived(trx, notice, now))) return false
    await keepReach(trx, notice)
    await trx
      .insertInto('audit_entries')
      .values({
        community_code: notice.communityCode,
        account_id: NO_ACCOUNT,
        operation: 'archive_notice',
        topic: OFFICE_ACTS.archive_notice,
        subject_id: formatTenantId(notice),
        request_id: 'notice-clock',
        at: now,
      })
      .execute()
    return true
  })
}
