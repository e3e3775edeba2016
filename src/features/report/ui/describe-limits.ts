import type { Category } from '../domain/report'
import { formCopy as copy } from '../form-copy'

/** “24 小时内”. */
export function describeRespondLimit({ respondLimitHours }: Category): string {
  return copy.within(respondLimitHours, 'hours')
}

/** “24 小时内答复，7 天内解决”. */
export function describeLimits(category: Category): string {
  const { amount, unit } = category.resolveLimit
  return copy.limits(describeRespondLimit(category), copy.within(amount, unit))
}
