import type { Generated } from 'kysely'
import type { Id, IdColumn, Instant, NullableInstant } from './columns'

/** Topics, consultations and their six steps. */
export interface ConsultationsTables {
  consultations: {
    community_code: string
    id: IdColumn
    area_code: string
    title: string
    body: string
    status: string
    author_account_id: Id
    created_at: Instant
    opened_at: NullableInstant
    topic_id: Id | null
  }
  consultation_steps: {
    community_code: string
    consultation_id: Id
    step: string
    account_id: Id
    entered_at: Instant
    ends_at: NullableInstant
    statement: string | null
  }
  consultation_corrections: {
    community_code: string
    id: IdColumn
    consultation_id: Id
    account_id: Id
    title_before: string
    title_after: string
    body_before: string
    body_after: string
    reason: string
    corrected_at: Instant
  }
  documents: {
    community_code: string
    id: IdColumn
    consultation_id: Id
    title: string
    added_by_account_id: Id
    added_at: Instant
    withdrawn_by_account_id: Generated<Id | null>
    withdrawn_at: NullableInstant
    withdrawn_reason: Generated<string | null>
  }
  document_pages: {
    community_code: string
    document_id: Id
    position: number
    upload_id: string
    storage_key: string
    width: number
    height: number
  }
  opinions: {
    community_code: string
    id: IdColumn
    consultation_id: Id
    author_account_id: Id
    body: string
    status: string
    written_at: Instant
    published_at: NullableInstant
    answered_at: NullableInstant
    decided_by_account_id: Generated<Id | null>
    decided_at: NullableInstant
    decided_rule: Generated<string | null>
    decided_note: Generated<string | null>
    appeal: Generated<string | null>
    appealed_at: NullableInstant
    appeal_decided_by_account_id: Generated<Id | null>
    appeal_decided_at: NullableInstant
    appeal_note: Generated<string | null>
  }
  opinion_replies: {
    community_code: string
    opinion_id: Id
    revision: number
    account_id: Id
    body: string
    replied_at: Instant
  }
  milestones: {
    community_code: string
    id: IdColumn
    consultation_id: Id
    title: string
    /** Days in China, `YYYY-MM-DD`, so that they sort as they follow each other. */
    first_due_on: string
    due_on: string
    status: string
    was_late: Generated<boolean>
    added_at: Instant
    ended_by_account_id: Generated<Id | null>
    ended_at: NullableInstant
    note: Generated<string | null>
  }
  milestone_postponements: {
    community_code: string
    milestone_id: Id
    id: IdColumn
    account_id: Id
    from_due_on: string
    to_due_on: string
    was_overdue: boolean
    reason: string
    postponed_at: Instant
  }
  milestone_photos: {
    community_code: string
    milestone_id: Id
    position: number
    upload_id: string
    storage_key: string
    width: number
    height: number
  }
  topic_settings: {
    county_code: string
    support_percent: number
    support_minimum: number
    collect_days: number
    answer_work_days: number
  }
  topics: {
    community_code: string
    id: IdColumn
    area_code: string
    title: string
    body: string
    status: string
    /** What keeps it from the public; null where nothing does. */
    check_status: string | null
    author_account_id: Id
    household_count: number
    support_needed: number
    answer_work_days: number
    proposed_at: Instant
    closes_at: Instant
    answer_due_at: NullableInstant
    ended_at: NullableInstant
    answer: string | null
  }
  topic_supports: {
    community_code: string
    topic_id: Id
    household_id: Id
    account_id: Id
    supported_at: Instant
  }
}
