import type { IconName } from '../ui/icon/icons.gen'
import { TabBar } from '../ui/screen/tab-bar'
import { appCopy } from './copy'
import { switchTab, type TabKey } from './routes'
import { useWaiting } from './use-waiting'

const tabs: readonly { key: TabKey; icon: IconName }[] = [
  { key: 'home', icon: 'house' },
  { key: 'reports', icon: 'message-square-text' },
  { key: 'consultations', icon: 'vote' },
  { key: 'notices', icon: 'megaphone' },
  { key: 'mine', icon: 'user-round' },
]

/** The five first-level pages, with how much waits for the person on each. */
export function AppTabs({ current }: { current: TabKey }) {
  const { reports, polls, notices, messages } = useWaiting()
  const counts: Partial<Record<TabKey, number>> = {
    reports: reports.waiting.length,
    consultations: polls.waiting.length,
    notices: notices.unreadCount,
    mine: messages,
  }
  return (
    <TabBar
      items={tabs.map((tab) => ({
        ...tab,
        word: appCopy.tabs[tab.key],
        count: counts[tab.key] ?? 0,
      }))}
      current={current}
      onSelect={(key) => {
        const tab = tabs.find((each) => each.key === key)
        if (tab) void switchTab(tab.key)
      }}
    />
  )
}
