import { isWithin } from '../identity/identity-policy'
import type { Actor, Role } from '../identity/identity-types'

export const UNIT_KINDS = ['grid', 'committee', 'subdistrict', 'department', 'supervisor'] as const

export type UnitKind = (typeof UNIT_KINDS)[number]

/** Whoever can answer for a report: a grid, a committee, a subdistrict, a county's department or its command centre. */
export interface Unit {
  readonly kind: UnitKind
  /** Of the grid, community, subdistrict or county. */
  readonly areaCode: string
  /** Only of a department. */
  readonly departmentCode?: string
}

/** A unit as one text, for columns and addresses: `grid:430503005003003`, `department:430503:water`. */
export type UnitKey = string

export const UNIT_KEY_PATTERN =
  '^(grid:[0-9]{15}|committee:[0-9]{12}|subdistrict:[0-9]{9}|supervisor:[0-9]{6}|department:[0-9]{6}:[a-z_]{1,40})$'

const AREA_LENGTH: Readonly<Record<UnitKind, number>> = {
  grid: 15,
  committee: 12,
  subdistrict: 9,
  department: 6,
  supervisor: 6,
}

const KIND_OF_ROLE: Readonly<Partial<Record<Role, UnitKind>>> = {
  grid_worker: 'grid',
  committee_member: 'committee',
  subdistrict_officer: 'subdistrict',
  department_officer: 'department',
  supervisor: 'supervisor',
}

export function unitKey({ kind, areaCode, departmentCode }: Unit): UnitKey {
  return [kind, areaCode, ...(departmentCode === undefined ? [] : [departmentCode])].join(':')
}

/** @throws when the text is not a unit's key; request schemas refuse such text before it gets here */
export function parseUnit(key: UnitKey): Unit {
  if (!new RegExp(UNIT_KEY_PATTERN).test(key)) throw new Error('Not a unit')
  const [kind, areaCode, departmentCode] = key.split(':') as [UnitKind, string, string?]
  return { kind, areaCode, ...(departmentCode === undefined ? {} : { departmentCode }) }
}

/** The unit of a kind around a grid (or any longer code); a department needs its code. */
export function unitAround(kind: Exclude<UnitKind, 'department'>, placeCode: string): UnitKey {
  return unitKey({ kind, areaCode: placeCode.slice(0, AREA_LENGTH[kind]) })
}

/** The county around a longer code. */
export function countyOf(code: string): string {
  return code.slice(0, AREA_LENGTH.supervisor)
}

/**
 * The unit a category's receiver stands for at a grid.
 * @param receiver `grid`, `committee`, `subdistrict` or `department:<code>`
 */
export function receiverUnit(receiver: string, gridCode: string): UnitKey {
  const [kind, departmentCode] = receiver.split(':') as [UnitKind, string?]
  if (kind !== 'department') return unitAround(kind, gridCode)
  return unitKey({ kind, areaCode: countyOf(gridCode), departmentCode: departmentCode ?? '' })
}

/** The units a person works in, by their appointments. */
export function unitsOf(actor: Actor | undefined): UnitKey[] {
  const keys = (actor?.appointments ?? []).flatMap(({ role, areaCode, departmentCode }) => {
    const kind = KIND_OF_ROLE[role]
    if (kind === undefined || areaCode.length !== AREA_LENGTH[kind]) return []
    if (kind !== 'department') return [unitKey({ kind, areaCode })]
    return departmentCode === undefined ? [] : [unitKey({ kind, areaCode, departmentCode })]
  })
  return [...new Set(keys)]
}

/** Works in the unit, or in the committee that stands behind the unit when it is a grid. */
export function worksFor(actor: Actor | undefined, key: UnitKey): boolean {
  const units = unitsOf(actor)
  if (units.includes(key)) return true
  const { kind, areaCode } = parseUnit(key)
  return kind === 'grid' && units.includes(unitAround('committee', areaCode))
}

const LADDER = ['committee', 'subdistrict', 'supervisor'] as const

const RANK: Readonly<Record<UnitKind, number>> = {
  grid: 0,
  committee: 1,
  subdistrict: 2,
  department: 2,
  supervisor: 3,
}

/** How high a unit stands on the ladder of escalation; a department stands beside the subdistrict. */
export function rankOf(key: UnitKey): number {
  return RANK[parseUnit(key).kind]
}

/**
 * Who is told, one after the other, when a unit does not answer: committee, subdistrict, the county's command centre,
 * as far as they stand above the unit.
 */
export function ladderAbove(key: UnitKey, gridCode: string): UnitKey[] {
  return LADDER.map((rung) => unitAround(rung, gridCode)).filter(
    (rung) => rankOf(rung) > rankOf(key),
  )
}

/** Whether a unit may be handed a report of this grid: units of its own subdistrict, and its county's departments. */
export function canReceive(key: UnitKey, gridCode: string): boolean {
  const { kind, areaCode } = parseUnit(key)
  if (kind === 'supervisor') return false
  if (kind === 'department') return isWithin(areaCode, gridCode)
  return isWithin(gridCode.slice(0, AREA_LENGTH.subdistrict), areaCode)
}
