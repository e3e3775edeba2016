import { GridWorkerStrip } from '../features/grid/ui/grid-worker-strip'
import { callPhone } from '../platform/phone'
import { applyUpdate, useUpdateReady } from '../platform/update'
import { Button } from '../ui/form/button'
import { AppTabs } from './app-tabs'
import { appCopy } from './copy'
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
  const isNewer = useUpdateReady()
  return (
    <>
      {isNewer && (
        <Button kind="text" isBlock id="update" onPress={applyUpdate}>
          {appCopy.update}
        </Button>
      )}
      {hasStrip && grid?.kind === 'ready' && (
        <GridWorkerStrip grid={grid.value} onCall={(phone) => void callPhone(phone)} />
      )}
      {tab && <AppTabs current={tab} />}
    </>
  )
}
