import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Answer } from '../modules/consultations/counting/counting-types'
import type { PollQuestion } from '../modules/consultations/counting/poll-question'
import type { PollTally } from '../modules/consultations/counting/tally-poll'
import type { CustomThreshold } from '../modules/consultations/rules/custom-rule'
import type { CellValue, FormField } from '../modules/forms/forms-types'
import type { ActivityDetails } from '../modules/reports/activity-types'
import type { RosterTables } from './roster-tables'

/** Ids are bigint in the database and decimal strings in code; they never pass through a number. */
type Id = string
type IdColumn = GeneratedAlways<Id>
/** A whole number that may pass 2^31; the driver gives it as text. */
type BigintColumn = ColumnType<string, number, number>
type Instant = ColumnType<Date, Date, Date>
type NullableInstant = ColumnType<Date | null, Date | null | undefined, Date | null>
/** Parsed when read; written as JSON text, because the driver would take an array for a SQL array. */
type Json<T> = ColumnType<T, string, string>

/** GeoJSON polygon rings, `[lng, lat]` in GCJ-02; the first ring is the outline. */
export type PolygonRings = number[][][]

export interface Database extends RosterTables {
  places: {
    code: string
    parent_code: string | null
    level: 'province' | 'city' | 'county' | 'subdistrict' | 'community'
    name: string
  }
  grids: {
    community_code: string
    code: string
    name: string
    polygon: Json<PolygonRings>
    duty_phone: string | null
    is_demo: Generated<boolean>
    retired_at: NullableInstant
    heir_code: ColumnType<string | null, undefined, string | null>
    card_review_at: ColumnType<Date, Date | undefined, Date>
  }
  grid_versions: {
    community_code: string
    version: BigintColumn
  }
  grid_plans: {
    community_code: string
    id: IdColumn
    kind: string
    datum: string | null
    account_id: Id
    base_version: BigintColumn
    puts: Json<unknown>
    ends: Json<unknown>
    findings: Json<unknown>
    planned_at: Instant
    accepted_at: NullableInstant
    accepted_by_account_id: ColumnType<Id | null, undefined, Id>
  }
  grid_changes: {
    community_code: string
    id: IdColumn
    kind: string
    grid_code: string
    to_grid_code: string | null
    subject: string | null
    before: Json<unknown>
    household_count: number | null
    plan_id: Id | null
    account_id: Id
    changed_at: Instant
  }
  buildings: {
    community_code: string
    id: IdColumn
    grid_code: string
    name: string
    /** Null until somebody says where it stands. */
    lng: number | null
    lat: number | null
  }
  households: {
    community_code: string
    id: IdColumn
    grid_code: string
    building_id: Id
    room: string
    floor_area_hundredths: number
    is_developer_held: Generated<boolean>
    is_empty: Generated<boolean>
  }
  household_owners: {
    community_code: string
    household_id: Id
    owner_id: Id
  }
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
  departments: {
    county_code: string
    code: string
    name: string
    duty_phone: string | null
  }
  household_members: {
    community_code: string
    household_id: Id
    account_id: Id
    relation: 'owner' | 'family' | 'tenant'
    id: Generated<string>
    joined_at: NullableInstant
  }
  household_claims: {
    community_code: string
    id: IdColumn
    household_id: Id
    account_id: Id
    relation: string
    status: string
    is_by_phone: boolean
    name_key: string
    name_sealed: string | null
    words: string
    claimed_at: Instant
    due_at: Instant
    decided_by_account_id: ColumnType<string | null, undefined, string>
    decided_at: NullableInstant
    reason: ColumnType<string | null, undefined, string | null>
  }
  household_disputes: {
    community_code: string
    id: IdColumn
    household_id: Id
    member_account_id: Id
    by_account_id: Id
    reason: string
    status: string
    disputed_at: Instant
    due_at: Instant
    decided_by_account_id: ColumnType<string | null, undefined, string>
    decided_at: NullableInstant
    decision_reason: ColumnType<string | null, undefined, string>
  }
  household_departures: {
    community_code: string
    id: IdColumn
    household_id: Id
    account_id: Id
    relation: string
    by_account_id: Id
    reason: string | null
    left_at: Instant
  }
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
  polls: {
    community_code: string
    id: IdColumn
    consultation_id: Id
    questions: Json<readonly PollQuestion[]>
    voting_unit: string
    secrecy: string
    allows_recast: boolean
    rule_code: string
    rule_version: string
    custom_thresholds: ColumnType<readonly CustomThreshold[] | null, string | null, string | null>
    developer_held: string
    empty_flats: string
    closes_at: Instant
    opened_at: NullableInstant
    roll_size: number | null
    roll_area_hundredths: ColumnType<Id | null, number | undefined, number>
    roster_last_household_id: ColumnType<Id | null, Id | undefined, Id>
    objections_end_at: NullableInstant
    draw_secret: ColumnType<string | null, string | undefined, string>
    draw_commitment: ColumnType<string | null, string | undefined, string>
    ballot_key: ColumnType<string | null, string | undefined, string | null>
    ended_at: NullableInstant
    tally: ColumnType<PollTally | null, string | undefined, string>
    unconfirmed_paper: ColumnType<number | null, undefined, number>
  }
  voting_units: {
    community_code: string
    poll_id: Id
    id: IdColumn
    kind: string
    label: string
    floor_area_hundredths: BigintColumn
    is_removed: Generated<boolean>
    roll_number: number
  }
  roll_settings: {
    county_code: string
    objection_days: number
    delegated_units: number
  }
  roll_objections: {
    community_code: string
    id: IdColumn
    poll_id: Id
    account_id: Id
    kind: string
    voting_unit_id: Id | null
    flat: string | null
    body: string
    objected_at: Instant
    status: Generated<string>
    answer: ColumnType<string | null, undefined, string>
    answered_by_account_id: ColumnType<Id | null, undefined, Id>
    answered_at: NullableInstant
  }
  delegations: {
    community_code: string
    id: IdColumn
    poll_id: Id
    voting_unit_id: Id
    principal_account_id: Id
    delegate_account_id: ColumnType<Id | null, undefined, Id>
    code: string | null
    status: Generated<string>
    offered_at: Instant
    decided_by_account_id: ColumnType<Id | null, undefined, Id>
    decided_at: NullableInstant
    reason: ColumnType<string | null, undefined, string | null>
  }
  delegation_pages: {
    community_code: string
    delegation_id: Id
    position: number
    upload_id: string
    width: number
    height: number
  }
  roll_corrections: {
    community_code: string
    id: IdColumn
    poll_id: Id
    kind: string
    /** Null while a flat is to be added. */
    voting_unit_id: Id | null
    /** In the order of their ids. */
    household_ids: ColumnType<string[], readonly string[], never>
    label: string
    area_before: ColumnType<string | null, number | null, never>
    area_after: ColumnType<string | null, number | null, never>
    reason: string
    objection_id: Id | null
    status: string
    proposed_by_account_id: Id
    proposed_at: Instant
    decided_by_account_id: Id | null
    decided_at: Instant | null
  }
  voting_unit_flats: {
    community_code: string
    poll_id: Id
    household_id: Id
    voting_unit_id: Id
  }
  ballots: {
    community_code: string
    poll_id: Id
    voting_unit_id: Id
    answers: Json<readonly Answer[]>
    channel: string
    cast_by_account_id: Id
    cast_at: Instant
    receipt: string
  }
  paper_entries: {
    community_code: string
    poll_id: Id
    id: string
    voting_unit_id: Id | null
    weight: ColumnType<string | null, number | null, never>
    slip_index: string
    sheet: string
    status: string
    revision: number
    entered_by_account_id: Id
  }
  paper_mark_requests: {
    community_code: string
    poll_id: Id
    voting_unit_id: Id
    account_id: Id
  }
  paper_entry_acts: {
    community_code: string
    poll_id: Id
    entry_id: string
    position: number
    act: string
    account_id: Id
    reason: string | null
    at: NullableInstant
  }
  paper_entry_pages: {
    community_code: string
    poll_id: Id
    entry_id: string
    position: number
    upload_id: string
    width: number
    height: number
  }
  withdrawn_marks: {
    community_code: string
    id: IdColumn
    poll_id: Id
    voting_unit_id: Id
    account_id: Id
    reason: string
    withdrawn_at: Instant
  }
  poll_keys: {
    community_code: string
    poll_id: Id
    weight: BigintColumn
    modulus: string
    exponent: string
    sealed_private_key: string | null
  }
  roll_marks: {
    community_code: string
    poll_id: Id
    voting_unit_id: Id
    channel: string
    weight: BigintColumn
    blinded_message_hash: string | null
  }
  secret_ballots: {
    community_code: string
    poll_id: Id
    token_index: string
    receipt_index: string
    sealed_ballot: string
  }
  boards: {
    community_code: string
    poll_id: Id
    size: number
    root_hash: string
    signed_at: Instant
    public_key: string
    signature: string
  }
  board_lines: {
    community_code: string
    poll_id: Id
    position: number
    line: string
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
    is_pinned: Generated<boolean>
    version: Generated<number>
    corrected_at: NullableInstant
    /** Further grids in which homes of its area are by now. */
    heir_codes: ColumnType<string[], undefined, never>
    building_ids: ColumnType<string[] | null, string[] | null | undefined, never>
    audience: ColumnType<string | null, string | null | undefined, never>
    review_at: NullableInstant
    archived_at: NullableInstant
    archived_reason: string | null
  }
  household_traits: {
    community_code: string
    household_id: Id
    trait: string
    consented_by_account_id: Id
    consented_at: Instant
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
  }
  notice_deliveries: {
    community_code: string
    notice_id: Id
    household_id: Id
    means: string
    delivered_by_account_id: Id
    delivered_at: Instant
  }
  forms: {
    community_code: string
    id: IdColumn
    name: string
    month: string
    due_on: string
    fields: Json<readonly FormField[]>
    created_by_account_id: Id
    created_at: Instant
    ended_at: NullableInstant
  }
  form_rows: {
    community_code: string
    form_id: Id
    grid_code: string
    cells: Json<readonly CellValue[]>
    sent_by_account_id: Id
    sent_at: Instant
  }
  /** By question, as forms compare them. */
  grid_answers: {
    community_code: string
    grid_code: string
    question: string
    answer: Json<string | number>
    answered_at: Instant
  }
  visits: {
    community_code: string
    id: IdColumn
    grid_code: string
    purpose: string
    visited_on: string
    /** This and what follows is null once its time is over. */
    household_id: Id | null
    written_by_account_id: Id | null
    words_key: string | null
    words_sealed: string | null
    notice_id: Id | null
    report_id: Id | null
    kept_until: NullableInstant
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
