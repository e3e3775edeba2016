import type { UnitKey, UnitKind } from './unit'

/** A unit as people know it: what it is called, who works there, which number to call. */
export interface UnitContact {
  readonly unit: UnitKey
  readonly kind: UnitKind
  /** Of the grid, community, subdistrict, county or department; the client adds 居委会 and the like. */
  readonly name: string
  /** The person longest in the unit; null where nobody is appointed. */
  readonly displayName: string | null
  readonly dutyPhone: string | null
}
