import { PageBottom } from '../../app/page-bottom'
import { open } from '../../app/routes'
import { useCurrentGrid } from '../../app/use-current-grid'
import { useDisplayWord } from '../../features/accessibility/hooks/use-display-word'
import { useUnread } from '../../features/message/hooks/use-unread'
import { useMineScreen } from '../../features/session/hooks/use-mine-screen'
import { MineView } from '../../features/session/ui/mine-view'

const places = {
  signIn: () => void open.signIn(),
  account: () => void open.account(),
  display: () => void open.display(),
  gridChoice: () => void open.gridChoice(),
  scoreboard: () => void open.scoreboard(),
  messages: () => void open.messages(),
  reveals: () => void open.reveals(),
  homes: () => void open.homes(),
  leaving: () => void open.leaving(),
  myGrid: () => void open.myGrid(),
  about: () => void open.about(),
  workbench: () => void open.workbench(),
  console: () => void open.console(),
}

export default function MinePage() {
  const screen = useMineScreen()
  const displayWord = useDisplayWord()
  const { grid } = useCurrentGrid()
  const gridName =
    grid?.kind === 'ready' ? `${grid.value.communityName} ${grid.value.name}` : undefined
  return (
    <MineView
      screen={screen}
      displayWord={displayWord}
      gridName={gridName}
      unread={useUnread(screen.isSignedIn)}
      open={places}
      bottom={<PageBottom tab="mine" />}
    />
  )
}
