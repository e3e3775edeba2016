import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { Button } from '../../../ui/form/button'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { doorCopy as copy } from '../copy'
import type { Building } from '../domain/home'
import type { DoorScreen } from '../hooks/use-door'

interface DoorViewProps {
  door: DoorScreen
  /** Whom to ask in this grid. */
  worker: ReactNode
  onUseGrid: (building: Building) => void
  onClaim: (building: Building) => void
  onHome: () => void
  onSignIn: () => void
}

/** What somebody sees who has scanned the code on a door. */
export function DoorView({ door, worker, onUseGrid, onClaim, onHome, onSignIn }: DoorViewProps) {
  const home = { id: 'to-home', word: copy.toHome, onPress: onHome }
  return (
    <Screen id="door-page" header={<Header title={copy.title} onBack={onHome} />}>
      {door.id === undefined ? (
        <PageState
          kind="error"
          title={copy.unreadableTitle}
          text={copy.unreadableText}
          act={home}
        />
      ) : isStrange(door) ? (
        <PageState kind="error" title={copy.strangeTitle} text={copy.strangeText} act={home} />
      ) : (
        <Loaded state={door.building} onSignIn={onSignIn}>
          {(building) => (
            <>
              <View className="t-head">{building.name}</View>
              <View className="t-2 mt1">{copy.of(building.communityName, building.gridName)}</View>
              <View className="mt3">{worker}</View>
              <View className="mt4">
                <Button
                  kind="primary"
                  isBlock
                  icon="house"
                  id="claim-here"
                  onPress={() => onClaim(building)}
                >
                  {copy.claim}
                </Button>
              </View>
              <View className="mt3">
                <Button
                  kind="line"
                  isBlock
                  icon="map-pin"
                  id="use-grid"
                  onPress={() => onUseGrid(building)}
                >
                  {copy.useGrid}
                </Button>
              </View>
            </>
          )}
        </Loaded>
      )}
    </Screen>
  )
}

/** A code of another city, or of a building that is gone. */
function isStrange({ building }: DoorScreen): boolean {
  return building.kind === 'failed' && building.failure.kind === 'missing'
}
