import type { IconName } from '../../../ui/icon/icons.gen'
import { TabBar } from '../../../ui/screen/tab-bar'
import { workbenchCopy as copy } from '../copy'

const items: readonly { key: keyof typeof copy.bar; icon: IconName }[] = [
  { key: 'workbench', icon: 'list-checks' },
  { key: 'home', icon: 'house' },
  { key: 'mine', icon: 'user-round' },
]

interface WorkbenchBarProps {
  onHome: () => void
  onMine: () => void
}

/** The workbench is a subpackage, whose pages cannot be tabs of the app; so it draws its own bar. */
export function WorkbenchBar({ onHome, onMine }: WorkbenchBarProps) {
  return (
    <TabBar
      items={items.map(({ key, icon }) => ({ key, icon, word: copy.bar[key] }))}
      current="workbench"
      onSelect={(key) => {
        if (key === 'home') onHome()
        if (key === 'mine') onMine()
      }}
    />
  )
}
