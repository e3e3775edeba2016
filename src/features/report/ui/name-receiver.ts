import type { Category } from '../domain/report'
import { formCopy as copy } from '../form-copy'

/** Who gets a new report first, as people call them; undefined for a grid that nobody works in. */
export function nameReceiver(
  category: Category | undefined,
  workerName: string | undefined,
): string | undefined {
  if (category?.departmentName) return category.departmentName
  if (category?.receiver === 'committee') return copy.committee
  if (category?.receiver === 'subdistrict') return copy.subdistrict
  return workerName
}
