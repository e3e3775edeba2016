import { View } from '@tarojs/components'
import { type ReactNode, useContext } from 'react'
import { countWords } from '../../../lib/count-words'
import { describeDay, formatDate } from '../../../lib/shanghai-time'
import { DisplayContext } from '../../../ui/display-context'
import { Button } from '../../../ui/form/button'
import { Row, RowList } from '../../../ui/list/row'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { Loading } from '../../../ui/screen/loading'
import { Screen } from '../../../ui/screen/screen'
import { sessionCopy as copy } from '../copy'
import type { MineScreen } from '../hooks/use-mine-screen'
import { MinePersonHead, MineVisitorHead } from './mine-person'
import { SignOutSheet } from './sign-out-sheet'

export interface MinePlaces {
  signIn: () => void
  account: () => void
  display: () => void
  gridChoice: () => void
  scoreboard: () => void
  messages: () => void
  reveals: () => void
  about: () => void
  homes: () => void
  leaving: () => void
  myGrid: () => void
  workbench: () => void
  console: () => void
}

interface MineViewProps {
  screen: MineScreen
  /** What is set now, in words. */
  displayWord: string
  gridName: string | undefined
  /** Messages that were not read. */
  unread: number
  open: MinePlaces
  bottom: ReactNode
}

export function MineView({ screen, displayWord, gridName, unread, open, bottom }: MineViewProps) {
  const { isElder } = useContext(DisplayContext)
  return (
    <Screen
      id="mine-page"
      header={<Header title={copy.mineTitle} />}
      bottom={bottom}
      overlay={screen.isAskingToSignOut && <SignOutSheet screen={screen} />}
    >
      <Who screen={screen} onSignIn={open.signIn} />
      <View className="mt4" />
      {screen.isSignedIn && screen.leavesAt && (
        <RowList>
          <Row
            id="open-leaving"
            icon="triangle-alert"
            title={copy.leaving(formatDate(screen.leavesAt))}
            sub={copy.leavingSub}
            onPress={open.leaving}
          />
        </RowList>
      )}
      <RowList>
        <Row
          isQuiet
          id="open-display"
          icon="a-large-small"
          title={copy.display}
          // Beside large type there is no room for it.
          end={isElder ? undefined : displayWord}
          sub={isElder ? displayWord : undefined}
          onPress={open.display}
        />
        <Row
          isQuiet
          id="open-grid"
          icon="map-pin"
          title={gridName === undefined ? copy.chooseGrid : copy.grid}
          sub={gridName}
          onPress={gridName === undefined ? open.gridChoice : open.myGrid}
        />
        {gridName !== undefined && (
          <Row
            isQuiet
            id="open-scoreboard"
            icon="chart-no-axes-column"
            title={copy.scoreboard}
            onPress={open.scoreboard}
          />
        )}
      </RowList>
      <Work screen={screen} open={open} />
      {screen.isSignedIn && (
        <RowList>
          <Row
            isQuiet
            id="open-messages"
            icon="bell"
            title={copy.messages}
            sub={unread > 0 ? copy.unread(countWords(unread)) : undefined}
            onPress={open.messages}
          />
          <Row
            isQuiet
            id="open-account"
            icon="user-round"
            title={copy.account}
            onPress={open.account}
          />
          <Row isQuiet id="open-homes" icon="house" title={copy.homes} onPress={open.homes} />
          <Row
            isQuiet
            id="open-reveals"
            icon="eye"
            plate="plain"
            title={copy.reveals}
            sub={describeLast(screen)}
            onPress={open.reveals}
          />
        </RowList>
      )}
      <RowList>
        <Row isQuiet id="open-about" icon="info" title={copy.about} onPress={open.about} />
      </RowList>
      {screen.isSignedIn && (
        <View className="mt4">
          <Button kind="text" isBlock id="sign-out" onPress={screen.askToSignOut}>
            {copy.signOut}
          </Button>
        </View>
      )}
    </Screen>
  )
}

function describeLast({ lastReveal, now }: MineScreen): string | undefined {
  if (lastReveal === null) return copy.revealsNone
  return lastReveal && copy.revealsLast(lastReveal.by.displayName, describeDay(lastReveal.at, now))
}

function Who({ screen, onSignIn }: { screen: MineScreen; onSignIn: () => void }) {
  if (screen.isSignedIn) {
    return (
      <Loaded state={screen.person} loading={<Loading count={1} />} onSignIn={onSignIn}>
        {(person) => <MinePersonHead person={person} />}
      </Loaded>
    )
  }
  return (
    <>
      <MineVisitorHead />
      <View className="mt4">
        <Button kind="primary" isBlock id="open-sign-in" onPress={onSignIn}>
          {copy.signIn}
        </Button>
      </View>
    </>
  )
}

function Work({ screen: { isSignedIn, person }, open }: Pick<MineViewProps, 'screen' | 'open'>) {
  if (!isSignedIn || person.kind !== 'ready') return null
  const { hasWorkbench, hasConsole } = person.value
  if (!hasWorkbench && !hasConsole) return null
  return (
    <RowList>
      {hasWorkbench && (
        <Row
          isQuiet
          id="open-workbench"
          icon="list-checks"
          title={copy.workbench}
          onPress={open.workbench}
        />
      )}
      {hasConsole && (
        <Row
          isQuiet
          id="open-console"
          icon="building-2"
          title={copy.console}
          onPress={open.console}
        />
      )}
    </RowList>
  )
}
