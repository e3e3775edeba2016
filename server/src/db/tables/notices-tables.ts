import type { ColumnType, Generated } from 'kysely'
import type { Reach } from '../../modules/notices/notices-types'
import type { Id, IdColumn, Instant, NullableInstant } from './columns'

/** Notices and whom they reached. */
export interface NoticesTables {
  notices: {
    community_code: string
    id: IdColumn
    area_code: string
    category: string
    title: string
    body: string
    asks_acknowledgement: boolean
    author_account_id: Id
    published_at: Instant
    expires_at: Instant
    withdrawn_at: NullableInstant
    withdrawn_reason: string | null
    is_reason_public: Generated<boolean>
    is_pinned: Generated<boolean>
    version: Generated<number>
    corrected_at: NullableInstant
    /** Further grids in which homes of its area are by now. */
    heir_codes: ColumnType<string[], undefined, never>
    /** Its own homes in these; null where nobody else lives in them. */
    heir_household_ids: ColumnType<string[] | null, undefined, never>
    building_ids: ColumnType<string[] | null, string[] | null | undefined, never>
    audience: ColumnType<string | null, string | null | undefined, never>
    review_at: NullableInstant
    archived_at: NullableInstant
    archived_reason: string | null
    /** Once it is over. */
    final_reach: ColumnType<Reach | null, undefined, string>
  }
  notice_attachments: {
    community_code: string
    notice_id: Id
    upload_id: string
    position: number
    content_type: string
    file_name: string
    byte_size: number
    from_version: number
    until_version: number | null
  }
  notice_versions: {
    community_code: string
    notice_id: Id
    version: number
    title: string
    body: string
    expires_at: Instant
    reason: string
    is_asked_again: boolean
    /** For what it says about somebody. */
    is_withheld: Generated<boolean>
    reached_households: number | null
    corrected_by_account_id: Id
    corrected_at: Instant
  }
  notice_reads: {
    community_code: string
    notice_id: Id
    household_id: Id
    account_id: Id
    read_at: Instant
    acknowledged_at: NullableInstant
    /** The last text of it that was read. */
    version: Generated<number>
  }
  notice_deliveries: {
    community_code: string
    notice_id: Id
    household_id: Id
    means: string
    delivered_by_account_id: Id
    delivered_at: Instant
  }
}
