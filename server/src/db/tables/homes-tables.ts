import type { ColumnType, Generated } from 'kysely'
import type { Id, IdColumn, Instant, NullableInstant } from './columns'

/** Who lives where, and who says so. */
export interface HomesTables {
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
  household_traits: {
    community_code: string
    household_id: Id
    trait: string
    consented_by_account_id: Id
    consented_at: Instant
  } /** What a home said at its door stands from `recorded_at` on, until those who live there take it back themselves. */
  door_consents: {
    community_code: string
    household_id: Id
    recorded_by_account_id: Id | null
    recorded_at: NullableInstant
    taken_back_at: NullableInstant
  }
}
