import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { Card } from '../../../ui/list/card'
import { Row, RowList } from '../../../ui/list/row'
import { homeCopy as copy } from '../copy'
import type { HomeDoors, HomeScreen } from './home-types'

/** The first card: work for those who have some, the way in for those who are new. */
export function HomeEntries(props: { screen: HomeScreen; open: HomeDoors }) {
  const entries = Entries(props)
  return entries && <View className="mt3">{entries}</View>
}

function Entries({ screen, open }: { screen: HomeScreen; open: HomeDoors }) {
  if (screen.hasWorkbench || screen.hasConsole) {
    return (
      <RowList>
        {screen.hasWorkbench && (
          <Row
            id="home-workbench"
            icon="list-checks"
            title={copy.workbench}
            sub={screen.workbenchNote}
            onPress={open.workbench}
          />
        )}
        {screen.hasConsole && (
          <Row
            id="home-console"
            icon="building-2"
            title={copy.console}
            sub={screen.consoleNote}
            onPress={open.console}
          />
        )}
      </RowList>
    )
  }
  if (screen.isGridUnchosen) {
    return (
      <Card kind="mark">
        <View className="t-head">{copy.visitorTitle}</View>
        <View className="t-small t-2">{copy.visitorText}</View>
        <View className="mt3">
          <Button kind="primary" isBlock icon="map-pin" id="choose-grid" onPress={open.gridChoice}>
            {copy.chooseGrid}
          </Button>
        </View>
        {!screen.isSignedIn && (
          <View className="mt2">
            <Button isBlock icon="log-in" id="sign-in" onPress={open.signIn}>
              {copy.signIn}
            </Button>
          </View>
        )}
      </Card>
    )
  }
  if (screen.isSignedIn) return null
  return (
    <RowList>
      <Row
        id="sign-in"
        icon="log-in"
        title={copy.signIn}
        sub={copy.signInSub}
        onPress={open.signIn}
      />
    </RowList>
  )
}
