import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { isPresent } from './presence-service'
import { parseUnit, type UnitKey } from './unit'

export interface NamedUnit {
  readonly unit: UnitKey
  readonly name: string
  readonly dutyPhone: string | null
}

/** Those of the units that exist, with their names. */
export async function listNames(
  db: Kysely<Database>,
  keys: readonly UnitKey[],
): Promise<NamedUnit[]> {
  const codesOf = (kinds: readonly string[]) =>
    keys
      .map(parseUnit)
      .filter(({ kind }) => kinds.includes(kind))
      .map(({ areaCode }) => areaCode)
  const [grids, places, departments] = await Promise.all([
    listGrids(db, codesOf(['grid'])),
    listPlaces(db, codesOf(['committee', 'subdistrict', 'supervisor'])),
    listDepartments(db, codesOf(['department'])),
  ])
  const named = new Map(departments.map((unit) => [unit.unit, unit]))
  for (const key of keys) {
    const { kind, areaCode } = parseUnit(key)
    const found = kind === 'grid' ? grids.get(areaCode) : places.get(areaCode)
    if (kind !== 'department' && found) named.set(key, { unit: key, ...found })
  }
  return keys.flatMap((key) => named.get(key) ?? [])
}

type Name = Omit<NamedUnit, 'unit'>

async function listGrids(
  db: Kysely<Database>,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Name>> {
  if (codes.length === 0) return new Map()
  const rows = await db
    .selectFrom('grids')
    .select(['code', 'name', 'duty_phone'])
    .where('community_code', 'in', [...new Set(codes.map((code) => code.slice(0, 12)))])
    .where('code', 'in', codes)
    .execute()
  return new Map(rows.map((row) => [row.code, { name: row.name, dutyPhone: row.duty_phone }]))
}

async function listPlaces(
  db: Kysely<Database>,
  codes: readonly string[],
): Promise<ReadonlyMap<string, Name>> {
  if (codes.length === 0) return new Map()
  const rows = await db
    .selectFrom('places')
    .select(['code', 'name'])
    .where('code', 'in', codes)
    .execute()
  return new Map(rows.map(({ code, name }) => [code, { name, dutyPhone: null }]))
}

/** All departments of the counties. */
export async function listDepartments(
  db: Kysely<Database>,
  countyCodes: readonly string[],
): Promise<NamedUnit[]> {
  if (countyCodes.length === 0) return []
  const rows = await db
    .selectFrom('departments')
    .selectAll()
    .where('county_code', 'in', [...new Set(countyCodes)])
    .orderBy('county_code')
    .orderBy('code')
    .execute()
  return rows.map((row) => ({
    unit: `department:${row.county_code}:${row.code}`,
    name: row.name,
    dutyPhone: row.duty_phone,
  }))
}

const ROLE_OF_KIND = {
  grid: 'grid_worker',
  committee: 'committee_member',
  subdistrict: 'subdistrict_officer',
  department: 'department_officer',
  supervisor: 'supervisor',
} as const

/** Who works in each unit at that moment and is not on leave: a grid's first worker before its second, then who serves longest. */
export async function listLongestServing(
  db: Kysely<Database>,
  keys: readonly UnitKey[],
  now: Date,
): Promise<ReadonlyMap<UnitKey, string>> {
  if (keys.length === 0) return new Map()
  const units = keys.map(parseUnit)
  const rows = await db
    .selectFrom('appointments')
    .innerJoin('accounts', 'accounts.id', 'appointments.account_id')
    .select(['role', 'area_code', 'department_code', 'accounts.display_name'])
    .where('role', 'in', [...new Set(units.map(({ kind }) => ROLE_OF_KIND[kind]))])
    .where('area_code', 'in', [...new Set(units.map(({ areaCode }) => areaCode))])
    .where(isPresent('appointments', now))
    .orderBy('is_second', 'desc')
    .orderBy('starts_at', 'desc')
    .orderBy('appointments.id', 'desc')
    .execute()
  const byPost = new Map(
    rows.map((row) => [
      `${row.role}:${row.area_code}:${row.department_code ?? ''}`,
      row.display_name,
    ]),
  )
  return new Map(
    keys.flatMap((key) => {
      const { kind, areaCode, departmentCode = '' } = parseUnit(key)
      const name = byPost.get(`${ROLE_OF_KIND[kind]}:${areaCode}:${departmentCode}`)
      return name === undefined ? [] : [[key, name] as const]
    }),
  )
}

/** The grids of a community, as units. */
export async function listGridUnits(
  db: Kysely<Database>,
  communityCode: string,
): Promise<NamedUnit[]> {
  const rows = await db
    .selectFrom('grids')
    .select(['code', 'name', 'duty_phone'])
    .where('community_code', '=', communityCode)
    .where('retired_at', 'is', null)
    .orderBy('code')
    .execute()
  return rows.map((row) => ({
    unit: `grid:${row.code}`,
    name: row.name,
    dutyPhone: row.duty_phone,
  }))
}

export async function isStandingGrid(db: Kysely<Database>, gridCode: string): Promise<boolean> {
  const row = await db
    .selectFrom('grids')
    .select('code')
    .where('community_code', '=', gridCode.slice(0, 12))
    .where('code', '=', gridCode)
    .where('retired_at', 'is', null)
    .executeTakeFirst()
  return row !== undefined
}
