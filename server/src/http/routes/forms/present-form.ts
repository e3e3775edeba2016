import { formatTenantId } from '../../../lib/ids'
import { burdenOf } from '../../../modules/forms/forms-rules'
import type { Form } from '../../../modules/forms/forms-types'

/** What stands over a form wherever it is shown. */
export function presentForm(form: Form) {
  const { name, month, dueOn, fields } = form
  return { id: formatTenantId(form), name, month, dueOn, ...burdenOf(fields) }
}
