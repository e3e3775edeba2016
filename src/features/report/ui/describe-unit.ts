import { unitCopy as copy } from '../copy'
import type { NamedUnit, Unit } from '../domain/unit'

/** “3网格 网格员”, “翠园社区居委会”, “城市管理局”: what a person is there. */
function describeOffice({ kind, name }: Pick<NamedUnit, 'kind' | 'name'>): string {
  return copy.office[kind](name)
}

/** The person who answers for it, or the unit itself when its post is vacant; of a grid nobody is present in the committee. */
export function nameOfUnit(unit: Unit): string {
  const { kind, name, displayName } = unit
  return displayName ?? (kind === 'grid' ? copy.takenOver(name) : describeUnit(unit))
}

/** The office of whoever answers for it, or that there is nobody. */
export function describeHolder(unit: Unit): string {
  if (unit.displayName !== null) return describeOffice(unit)
  return unit.kind === 'grid' ? copy.unattended : copy.vacant
}

/** “3网格”, “翠园社区居委会”, “城市管理局”: whom a report was handed to. */
export function describeUnit({ kind, name }: Pick<NamedUnit, 'kind' | 'name'>): string {
  return copy.unit[kind](name)
}
