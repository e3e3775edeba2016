import type { Generated } from 'kysely'
import type { Id, IdColumn, Instant, NullableInstant } from './columns'

/** Accounts, how they sign in, and the posts they hold. */
export interface PeopleTables {
  accounts: {
    id: IdColumn
    display_name: string
    is_demo: Generated<boolean>
    demo_key: string | null
    created_at: Instant
    phone_sealed: Generated<string | null>
    phone_index: Generated<string | null>
    sessions_since: NullableInstant
    photo_upload_id: Generated<string | null>
    closed_at: NullableInstant
    merged_into_account_id: Generated<Id | null>
  }
  merge_offers: {
    id: string
    account_id: Id
    other_account_id: Id
    phone_index: string
    expires_at: Instant
  }
  account_deletions: {
    account_id: Id
    asked_at: Instant
    due_at: Instant
  }
  wechat_people: {
    account_id: Id
    openid_index: string
    openid_sealed: string
    seen_at: Instant
  }
  wechat_access_tokens: {
    app_id: string
    token_sealed: string | null
    expires_at: NullableInstant
    turn_until: NullableInstant
  }
  consents: {
    account_id: Id
    id: IdColumn
    purpose: string
    version: number
    given_at: Instant
    withdrawn_at: NullableInstant
  }
  appointments: {
    id: IdColumn
    account_id: Id
    role: string
    area_code: string
    department_code: string | null
    duty_from: string | null
    duty_until: string | null
    starts_at: Instant
    ends_at: NullableInstant
    is_second: Generated<boolean>
  }
  leaves: {
    id: IdColumn
    account_id: Id
    /** The community whose committee entered it, for its grids alone; null when the person did, for all. */
    area_code: string | null
    starts_at: Instant
    ends_at: Instant
    entered_by_account_id: Id
    entered_at: Instant
    taken_back_at: NullableInstant
  }
  appointment_changes: {
    id: IdColumn
    /** Of the community, subdistrict or county whose people it is about. */
    office_code: string
    appointment_id: Id
    kind: string
    effective_at: Instant
    account_id: Id
    changed_at: Instant
  }
  appointee_look_ups: {
    id: IdColumn
    account_id: Id
    looked_at: Instant
  }
}
