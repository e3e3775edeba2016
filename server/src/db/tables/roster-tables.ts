import type { ColumnType, Generated, GeneratedAlways } from 'kysely'
import type { Instant, NullableInstant } from './columns'

/** Name and phone are sealed for the row's `person_key`; the indexes are blind. */
interface SealedPersonColumns {
  person_key: string
  person_index: string
  name_sealed: string
  phone_sealed: string | null
  phone_index: string | null
}

/** 名册: who owns a household, whom to ring, and how whole sheets of them were imported. */
export interface RosterTables {
  rosters: {
    community_code: string
    changed_at: NullableInstant
  }
  roster_owners: SealedPersonColumns & {
    community_code: string
    id: GeneratedAlways<string>
  }
  household_contacts: SealedPersonColumns & {
    community_code: string
    household_id: string
  }
  roster_imports: {
    community_code: string
    id: GeneratedAlways<string>
    status: string
    problem: string | null
    row_count: Generated<number>
    rows_done: Generated<number>
    fault_count: Generated<number>
    added_count: Generated<number>
    changed_count: Generated<number>
    same_count: Generated<number>
    missing_count: Generated<number>
    /** Of the roster that the sheet was compared with. */
    roster_fingerprint: string | null
    is_checked_again: Generated<boolean>
    account_id: string
    confirmed_by: string | null
    created_at: Instant
    ended_at: NullableInstant
    /** When whoever works on it last said so. */
    alive_at: Instant
  }
  roster_import_rows: {
    community_code: string
    import_id: string
    row_number: number
    grid_code: string
    building_id: string | null
    building_name: string
    room: string
    floor_area_hundredths: number | null
    is_developer_held: boolean | null
    is_empty: boolean | null
    owners: ColumnType<unknown, string | null, string | null>
    owner_indexes: string[] | null
    contact: ColumnType<unknown, string | null, string | null>
    contact_index: string | null
    household_id: string | null
    changed_fields: Generated<string[]>
    area_before: number | null
  }
  roster_import_faults: {
    community_code: string
    import_id: string
    id: GeneratedAlways<string>
    row_number: number
    column_name: string | null
    fault: string
    other_row: number | null
  }
  roster_import_missing: {
    community_code: string
    import_id: string
    household_id: string
  }
  roster_changes: {
    community_code: string
    id: GeneratedAlways<string>
    import_id: string
    household_id: string
    kind: string
    changed_fields: string[]
    area_before: number | null
    area_after: number | null
    account_id: string
    at: Instant
  }
  roster_searches: {
    community_code: string
    id: GeneratedAlways<string>
    account_id: string
    at: Instant
  }
  roster_reveals: {
    community_code: string
    id: GeneratedAlways<string>
    household_id: string
    account_id: string
    reason: string
    at: Instant
  }
}
