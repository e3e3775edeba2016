import type { ColumnType, Generated } from 'kysely'
import type { PolygonRings } from '../polygon-rings'
import type { BigintColumn, Id, IdColumn, Instant, Json, NullableInstant } from './columns'

/** What a city is made of: places, grids, buildings, households. */
export interface PlacesTables {
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
    /** The number it had; null for one that was never renumbered. */
    former_code: ColumnType<string | null, undefined, string>
    card_review_at: ColumnType<Date, Date | undefined, Date>
    /** Whether it has not been retired. */
    stands: ColumnType<boolean, never, never>
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
  departments: {
    county_code: string
    code: string
    name: string
    duty_phone: string | null
  }
}
