import { goBack, replaceBy } from '../../app/routes'
import { canGoBack } from '../../platform/navigation'

/** Back to the grids; who came by a link has them opened. */
export function leaveToGrids(): void {
  if (canGoBack()) void goBack()
  else void replaceBy.consoleGrids()
}
