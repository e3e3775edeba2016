import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { pressable } from '../../../ui/access/pressable'
import { Button } from '../../../ui/form/button'
import { joinClasses } from '../../../ui/join-classes'
import { Card } from '../../../ui/list/card'
import { type More, MoreButton } from '../../../ui/list/more-button'
import { Header } from '../../../ui/screen/header'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { workbenchCopy } from '../copy'
import { mapCopy as copy } from '../map-copy'
import './work-map-view.scss'

interface MapFrameProps {
  /** Undefined until it is known. */
  isWorker: boolean | undefined
  isSignedIn: boolean
  onSignIn: () => void
  onBack: () => void
  children: ReactNode
}

/** 地图: for whoever works in a grid. */
export function MapFrame({ isWorker, isSignedIn, onSignIn, onBack, children }: MapFrameProps) {
  return (
    <Screen id="map-page" header={<Header title={copy.title} onBack={onBack} />}>
      {isSignedIn ? (
        isWorker === false ? (
          <PageState
            kind="forbidden"
            title={workbenchCopy.deniedTitle}
            text={workbenchCopy.deniedText}
          />
        ) : (
          children
        )
      ) : (
        <PageState
          kind="forbidden"
          title={workbenchCopy.visitorTitle}
          text={workbenchCopy.visitorText}
          act={{ id: 'sign-in', word: workbenchCopy.signIn, onPress: onSignIn }}
        />
      )}
    </Screen>
  )
}

interface WorkMapViewProps {
  /** Undefined while there is nothing to draw. */
  sketch: ReactNode
  /** How many are at the spot that is chosen; undefined while all are listed. */
  chosenCount: number | undefined
  unplaced: number
  isEmpty: boolean
  more: More
  /** What is listed, in the order it is due. */
  children: ReactNode
  onAll: () => void
}

/** Where the open reports of one's grids lie, and the same as a list. */
export function WorkMapView(props: WorkMapViewProps) {
  const { chosenCount, unplaced } = props
  if (props.isEmpty) {
    return <PageState kind="empty" icon="map-pin" title={copy.none} text={copy.noneText} />
  }
  return (
    <>
      {props.sketch}
      <View className="t-small t-2 mt2">{copy.north}</View>
      {chosenCount !== undefined && (
        <View className="line line--wrap mt3">
          <View className="t-strong grow">{copy.chosen(chosenCount)}</View>
          <Button kind="text" id="show-all" onPress={props.onAll}>
            {copy.all}
          </Button>
        </View>
      )}
      <View className="mt3">
        <Card kind="flush">{props.children}</Card>
      </View>
      {unplaced > 0 && <View className="t-small t-2 mt2">{copy.unplaced(unplaced)}</View>}
      <MoreButton id="more-reports" more={props.more} />
    </>
  )
}

interface SpotMarkProps {
  id: string
  count: number
  /** Of the first one there. */
  title: string
  isLate: boolean
  isChosen: boolean
  onPress: () => void
}

/** One spot on the sketch, with how many are there. */
export function SpotMark({ id, count, title, isLate, isChosen, onPress }: SpotMarkProps) {
  return (
    <View
      className="spot"
      {...pressable({
        id,
        role: 'checkbox',
        isChecked: isChosen,
        label: copy.spot(count, title),
        onPress,
      })}
    >
      <View className={joinClasses('spot__dot', isLate && 'spot__dot--late', isChosen && 'is-on')}>
        {String(count)}
      </View>
    </View>
  )
}
