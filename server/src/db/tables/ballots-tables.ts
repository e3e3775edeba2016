import type { ColumnType } from 'kysely'
import type { Answer } from '../../modules/consultations/counting/counting-types'
import type { PollQuestion } from '../../modules/consultations/counting/poll-question'
import type { PollTally } from '../../modules/consultations/counting/tally-poll'
import type { CustomThreshold } from '../../modules/consultations/rules/custom-rule'
import type { BigintColumn, Id, IdColumn, Instant, Json, NullableInstant } from './columns'

/** Polls and every way of casting a ballot. */
export interface BallotsTables {
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
}
