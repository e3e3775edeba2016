import type { ColumnType } from 'kysely'
import type { Id, IdColumn, Instant, NullableInstant } from './columns'

/** What every write leaves, files, and looks at personal data. */
export interface WritesTables {
  idempotency_keys: {
    account_id: Id
    key: string
    operation: string
    request_hash: string
    result: ColumnType<unknown, string | null | undefined, string | null>
    created_at: Instant
  }
  audit_entries: {
    community_code: string
    id: IdColumn
    account_id: Id
    operation: string
    subject_id: string
    request_id: string
    at: Instant
    /** What an act in office is about; null for what people do for themselves. */
    topic: string | null
  }
  uploads: {
    id: string
    account_id: Id
    storage_key: string
    content_type: string
    width: number | null
    height: number | null
    byte_size: number
    file_name: string | null
    created_at: Instant
    attached_at: NullableInstant
    discarded_at: NullableInstant
  }
  reveals: {
    community_code: string
    id: IdColumn
    /** Either the report that was handled, or the household whose people were looked at. */
    report_id: Id | null
    household_id: Id | null
    account_id: Id
    account_role: string
    /** Null for a person without an account. */
    subject_account_id: Id | null
    what: string
    reason: string
    at: Instant
  }
}
