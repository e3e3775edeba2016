import { useContext } from 'react'
import { PageBottom } from '../../app/page-bottom'
import { open, switchTab } from '../../app/routes'
import { usePullRefresh } from '../../app/use-pull-refresh'
import { useDisplayScreen } from '../../features/accessibility/hooks/use-display-screen'
import { ElderHomeView } from '../../features/home/ui/elder-home-view'
import { HomeView } from '../../features/home/ui/home-view'
import { DisplayContext } from '../../ui/display-context'
import { useHome } from './use-home'

const doors = {
  report: () => void open.reportForm(),
  reports: () => void switchTab('reports'),
  consultations: () => void switchTab('consultations'),
  notices: () => void switchTab('notices'),
  visit: () => void open.visitRequest(),
  gridChoice: () => void open.gridChoice(),
  display: () => void open.display(),
  signIn: () => void open.signIn(),
  workbench: () => void open.workbench(),
  console: () => void open.console(),
}

export default function HomePage() {
  usePullRefresh()
  const screen = useHome()
  const { isElder } = useContext(DisplayContext)
  const { chooseElder } = useDisplayScreen()
  const places = { ...doors, leaveElder: () => chooseElder(false) }
  if (isElder) return <ElderHomeView screen={screen} open={places} />
  return (
    <HomeView screen={screen} open={places} bottom={<PageBottom tab="home" hasStrip={false} />} />
  )
}
