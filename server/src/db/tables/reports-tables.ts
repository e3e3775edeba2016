import type { ColumnType, Generated } from 'kysely'
import type { ActivityDetails } from '../../modules/reports/activity-types'
import type { Id, IdColumn, Instant, NullableInstant } from './columns'

/** Reports of problems and what is done about them. */
export interface ReportsTables {
  categories: {
    code: string
    name: string
    icon: string
    group_code: string
    respond_limit_hours: number
    resolve_limit_amount: number
    resolve_limit_unit: 'hours' | 'days' | 'work_days'
    is_emergency: boolean
    is_private: boolean
    default_receiver: string
    position: number
  }
  category_settings: {
    county_code: string
    category_code: string
    respond_limit_hours: number
    resolve_limit_amount: number
    resolve_limit_unit: 'hours' | 'days' | 'work_days'
    receiver: string
    is_emergency: boolean
    is_private: boolean
    is_offered: boolean
  }
  reports: {
    community_code: string
    id: IdColumn
    grid_code: string
    category_code: string
    status: string
    closed_as: string | null
    body: string
    address: string
    lng: number | null
    lat: number | null
    channel: string
    is_public: boolean
    /** What keeps a report from the public that its reporter wants there; null where nothing does. */
    check_status: string | null
    is_anonymous: boolean
    /** Null when somebody filed it for a person without an account, and of what staff saw themselves. */
    reporter_account_id: Id | null
    submitted_at: Instant
    respond_due_at: Instant
    resolve_due_at: Instant
    accepted_at: NullableInstant
    resolved_at: NullableInstant
    closed_at: NullableInstant
    reopened_count: Generated<number>
    accountable_unit: string
    pending_unit: string | null
    pending_due_at: NullableInstant
    hand_off_count: Generated<number>
    return_count: Generated<number>
    status_since: Instant
    clock_started_at: Instant
    clock_stage: Generated<number>
    escalated_unit: string | null
    supervised_at: NullableInstant
    suspended_at: NullableInstant
    review_at: NullableInstant
    extension_count: Generated<number>
    suspension_count: Generated<number>
    is_kept_apart: Generated<boolean>
    reminder_count: Generated<number>
    reminded_at: NullableInstant
    /** When time next does something to the report by itself. */
    alarm_at: NullableInstant
    /** Another report of the community that is about the same. */
    merged_into_id: Id | null
  }
  report_followers: {
    community_code: string
    report_id: Id
    account_id: Id
    followed_at: Instant
    /** The report merged into this one through which the person came to follow it; null when they chose to. */
    via_report_id: Id | null
  }
  report_activities: {
    community_code: string
    report_id: Id
    id: IdColumn
    event: string
    from_status: string | null
    to_status: string
    actor_account_id: Id | null
    actor_role: string
    note: Generated<string>
    is_internal: Generated<boolean>
    details: ColumnType<ActivityDetails, string | undefined, never>
    /** What keeps its words from the public; null where nothing does. */
    check_status: string | null
    at: Instant
  }
  report_outcomes: {
    community_code: string
    report_id: Id
    grid_code: string
    submitted_at: Instant
    respond_due_at: NullableInstant
    resolve_due_at: NullableInstant
    answered_at: NullableInstant
    has_ended: boolean
    state: string
    suspended_at: NullableInstant
    rating: string | null
  }
  report_consents: {
    community_code: string
    report_id: Id
    person_name_sealed: string
    phone_sealed: string | null
    given_as: string
    given_at: Instant
    is_read_back: boolean
    recorded_by_account_id: Id
    recorded_at: Instant
  }
  query_codes: {
    number: string
    community_code: string
    report_id: Id
    code_hash: string
    issued_at: Instant
    ended_at: NullableInstant
  }
  lookup_failures: {
    key: string
    count: number
    window_ends_at: Instant
  }
  report_photos: {
    community_code: string
    report_id: Id
    activity_id: Id
    position: number
    upload_id: string
    storage_key: string
    width: number
    height: number
  }
}
