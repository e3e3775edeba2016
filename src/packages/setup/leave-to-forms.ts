import { goBack, replaceBy } from '../../app/routes'
import { canGoBack } from '../../platform/navigation'

/** Back to the tables; who came by a link has them opened. */
export function leaveToForms(): void {
  if (canGoBack()) void goBack()
  else void replaceBy.consoleForms()
}
