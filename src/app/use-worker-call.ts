import { callPhone } from '../platform/phone'
import { useCurrentGrid } from './use-current-grid'

/** How to call who answers for the reader's grid, by its duty phone; undefined where there is none. */
export function useWorkerCall(): (() => void) | undefined {
  const { grid } = useCurrentGrid()
  const phone = grid?.kind === 'ready' ? grid.value.dutyPhone : null
  return phone === null ? undefined : () => void callPhone(phone)
}
