import { unitCopy as copy } from '../copy'
import type { NamedUnit, Unit } from '../domain/unit'

/** “3网格 网格员”, “翠园社区居委会”, “城市管理局”: what a person is there. */
export function describeOffice({ kind, name }: Pick<NamedUnit, 'kind' | 'name'>): string {
  return copy.office[kind](name)
}

/** The person who answers for it, or the unit itself when its post is vacant. */
export function nameOfUnit(unit: Unit): string {
  return unit.displayName ?? describeUnit(unit)
}

/** “3网格”, “翠园社区居委会”, “城市管理局”: whom a report was handed to. */
export function describeUnit({ kind, name }: Pick<NamedUnit, 'kind' | 'name'>): string {
  return copy.unit[kind](name)
}
