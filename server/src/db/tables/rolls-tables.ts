import type { ColumnType, Generated } from 'kysely'
import type { BigintColumn, Id, IdColumn, Instant, NullableInstant } from './columns'

/** Who may vote, and who votes for whom. */
export interface RollsTables {
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
    kept_until: NullableInstant
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
}
