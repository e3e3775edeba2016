import type { Roll } from './rules/rule-types'

export interface Flat {
  readonly id: string
  /** Exclusive area (专有部分面积) in whole hundredths of a square metre. */
  readonly floorAreaHundredths: number
  /** Those who own it together; each counts once, in any order. */
  readonly ownerIds: readonly string[]
  /** Not sold yet, or sold and not handed over. */
  readonly isDeveloperHeld: boolean
  /** Nobody lives there. */
  readonly isEmpty: boolean
}

export interface ElectorateSettings {
  readonly unit: 'household' | 'owner'
  readonly developerHeld: 'as_one' | 'left_out'
  /** Of households only: who owns an empty flat owns it all the same. */
  readonly empty: 'counted' | 'left_out'
}

/** 表决单元 before it is written to a roll. */
export interface ElectorateUnit {
  readonly kind: 'household' | 'owner' | 'developer'
  /** In the order of the flats given; never empty. */
  readonly flatIds: readonly string[]
  /** Sorted; none for the developer. */
  readonly ownerIds: readonly string[]
  readonly areaHundredths: number
}

export interface FlatFault {
  readonly flatId: string
  readonly fault: 'duplicate_id' | 'bad_area' | 'no_owner'
}

export type Electorate =
  | { readonly kind: 'faulty'; readonly faults: readonly FlatFault[] }
  | { readonly kind: 'ready'; readonly units: readonly ElectorateUnit[]; readonly roll: Roll }

/**
 * Who votes, and with what area. Owners are counted by 最高人民法院关于审理建筑物区分所有权纠纷案件适用法律若干问题的解释
 * （2020年修正）art. 9: one for each flat, so that co-owners are one together; but one for everything the developer has
 * not sold or not handed over, and one for all flats of the same buyer (the same set of owners). A household is a flat.
 * What the developer holds follows its own setting in both, whoever bought it and whether it is empty or not.
 * Units stand in the order of their first flat.
 * @returns the faults of all flats when there is one
 * @throws RangeError when all areas together pass what a number holds exactly
 */
export function buildElectorate(flats: readonly Flat[], settings: ElectorateSettings): Electorate {
  const faults = listFaults(flats, settings.unit)
  if (faults.length > 0) return { kind: 'faulty', faults }
  const groups = new Map<string, Flat[]>()
  for (const flat of flats.filter((each) => isAsked(each, settings))) {
    const key = keyOf(flat, settings.unit)
    const group = groups.get(key)
    if (group) group.push(flat)
    else groups.set(key, [flat])
  }
  const units = [...groups.values()].map((group) => toUnit(group, settings.unit))
  const areaHundredths = addAreas(units.map((unit) => unit.areaHundredths))
  return { kind: 'ready', units, roll: { units: units.length, areaHundredths } }
}

function listFaults(flats: readonly Flat[], unit: ElectorateSettings['unit']): FlatFault[] {
  const faults: FlatFault[] = []
  const seen = new Set<string>()
  for (const { id, floorAreaHundredths, ownerIds, isDeveloperHeld } of flats) {
    if (seen.has(id)) faults.push({ flatId: id, fault: 'duplicate_id' })
    seen.add(id)
    if (!Number.isSafeInteger(floorAreaHundredths) || floorAreaHundredths <= 0) {
      faults.push({ flatId: id, fault: 'bad_area' })
    }
    if (unit === 'owner' && !isDeveloperHeld && ownerIds.length === 0) {
      faults.push({ flatId: id, fault: 'no_owner' })
    }
  }
  return faults
}

function isAsked(flat: Flat, { unit, developerHeld, empty }: ElectorateSettings): boolean {
  if (flat.isDeveloperHeld) return developerHeld === 'as_one'
  return unit === 'owner' || !flat.isEmpty || empty === 'counted'
}

/** The same for flats that vote together. */
function keyOf(flat: Flat, unit: ElectorateSettings['unit']): string {
  if (flat.isDeveloperHeld) return JSON.stringify(['developer'])
  return JSON.stringify(unit === 'household' ? ['flat', flat.id] : ['owners', ownersOf(flat)])
}

function toUnit(flats: readonly Flat[], unit: ElectorateSettings['unit']): ElectorateUnit {
  const [first] = flats
  const isDeveloper = first?.isDeveloperHeld ?? false
  return {
    kind: isDeveloper ? 'developer' : unit,
    flatIds: flats.map(({ id }) => id),
    ownerIds: first && !isDeveloper ? ownersOf(first) : [],
    areaHundredths: addAreas(flats.map(({ floorAreaHundredths }) => floorAreaHundredths)),
  }
}

function ownersOf({ ownerIds }: Flat): string[] {
  return [...new Set(ownerIds)].sort()
}

function addAreas(areas: readonly number[]): number {
  const sum = areas.reduce((total, area) => total + area, 0)
  if (!Number.isSafeInteger(sum)) throw new RangeError('The areas are too large to add up')
  return sum
}
