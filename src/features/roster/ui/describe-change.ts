import { formatArea } from '../../../lib/format-area'
import { rosterCopy as copy } from '../copy'
import type { PlannedChange } from '../domain/roster'

/** 面积 86.40 → 90.00 ㎡、业主: of people only that they are others. */
export function describeFields({
  fields,
  areaBefore,
  areaAfter,
}: Pick<PlannedChange, 'fields' | 'areaBefore' | 'areaAfter'>): string {
  return fields
    .map((field) =>
      field === 'area' && areaBefore !== null && areaAfter !== null
        ? copy.areaChange(formatArea(areaBefore), formatArea(areaAfter))
        : copy.fields[field],
    )
    .join('、')
}
