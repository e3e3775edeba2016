import { GridWorkerStrip } from '../features/grid/ui/grid-worker-strip'
import { callPhone } from '../platform/phone'
import type { IconName } from '../ui/icon/icons.gen'
import { TabBar } from '../ui/screen/tab-bar'
import { appCopy } from './copy'
import { switchTab, type TabKey } from './routes'
import { useCurrentGrid } from './use-current-grid'

const tabs: readonly { key: TabKey; icon: IconName }[] = [
  { key: 'home', icon: 'house' },
  { key: 'reports', icon: 'message-square-text' },
  { key: 'consultations', icon: 'vote' },
  { key: 'notices', icon: 'megaphone' },
  { key: 'mine', icon: 'user-round' },
]

const items = tabs.map((tab) => ({ ...tab, word: appCopy.tabs[tab.key] }))

interface PageBottomProps {
  /** On a first-level page: which one it is. */
  tab?: TabKey
  /** Home shows the worker large at the top instead. */
  hasStrip?: boolean
}

/** The lower edge of a resident's page: whom to ask and, on a first-level page, the tabs. */
export function PageBottom({ tab, hasStrip = true }: PageBottomProps) {
  const { grid } = useCurrentGrid()
  const isTab = (key: string): key is TabKey => key in appCopy.tabs
  return (
    <>
      {hasStrip && grid?.kind === 'ready' && (
        <GridWorkerStrip grid={grid.value} onCall={(phone) => void callPhone(phone)} />
      )}
      {tab && (
        <TabBar
          items={items}
          current={tab}
          onSelect={(key) => {
            if (isTab(key)) void switchTab(key)
          }}
        />
      )}
    </>
  )
}
