import type { Generated } from 'kysely'
import type { Id, IdColumn, Instant, NullableInstant } from './columns'

/** What keeps words and photos from the public until somebody has looked at them. */
export interface ChecksTables {
  content_checks: {
    community_code: string
    id: IdColumn
    kind: string
    subject_id: Id
    /** The report it is, or is a step of. */
    report_id: Id | null
    /** Null for whoever speaks by a query code. */
    author_account_id: Id | null
    status: string
    asked_at: Instant
    tries: Generated<number>
    /** When the check goes on by itself, as long as it is pending. */
    next_try_at: NullableInstant
    rule: string | null
    decided_by: string | null
    decided_by_account_id: Id | null
    decided_note: string | null
    decided_at: NullableInstant
    appeal: string | null
    appealed_at: NullableInstant
    appeal_decided_by_account_id: Id | null
    appeal_decided_at: NullableInstant
    appeal_is_passed: boolean | null
    appeal_note: string | null
  }
  content_check_photos: {
    community_code: string
    check_id: Id
    upload_id: string
    /** WeChat's number of the question, once it was asked. */
    trace_id: string | null
    verdict: string | null
    label: number | null
  }
}
