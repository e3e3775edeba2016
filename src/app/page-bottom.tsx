import { GridWorkerStrip } from '../features/grid/ui/grid-worker-strip'
import { callPhone } from '../platform/phone'
import { AppTabs } from './app-tabs'
import type { TabKey } from './routes'
import { useCurrentGrid } from './use-current-grid'

interface PageBottomProps {
  /** On a first-level page: which one it is. */
  tab?: TabKey
  /** Home shows the worker large at the top instead. */
  hasStrip?: boolean
}

/** The lower edge of a resident's page: whom to ask and, on a first-level page, the tabs. */
export function PageBottom({ tab, hasStrip = true }: PageBottomProps) {
  const { grid } = useCurrentGrid()
  return (
    <>
      {hasStrip && grid?.kind === 'ready' && (
        <GridWorkerStrip grid={grid.value} onCall={(phone) => void callPhone(phone)} />
      )}
      {tab && <AppTabs current={tab} />}
    </>
  )
}
