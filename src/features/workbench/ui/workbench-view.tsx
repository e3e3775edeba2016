import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { LoadState } from '../../../lib/load-state'
import { Button } from '../../../ui/form/button'
import { Tabs } from '../../../ui/list/tabs'
import { Pair } from '../../../ui/screen/foot'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { workbenchCopy as copy } from '../copy'
import { WorkbenchBar } from './workbench-bar'

const TABS = ['todo', 'open', 'closed'] as const

/** All kinds in one order; reports to handle; reports that are done. */
export type WorkbenchTab = (typeof TABS)[number]

interface WorkbenchViewProps {
  isSignedIn: boolean
  person: LoadState<{ name: string; isWorker: boolean; place: string }>
  /** How many of any kind are due today; `more` when the list goes on with such. Undefined while unknown. */
  dueToday: { count: number; more: boolean } | undefined
  tab: WorkbenchTab
  onTab: (tab: WorkbenchTab) => void
  onHome: () => void
  onMine: () => void
  onSignIn: () => void
  /** In place of the bar while something is being chosen from the list. */
  foot?: ReactNode
  onAssist: () => void
  onPatrol: () => void
  onLeave: () => void
  onMap: () => void
  /** What else waits, beside reports. */
  aside: ReactNode
  children: ReactNode
}

/** What a grid worker has to do today. It says how much is due, and never how well somebody does. */
export function WorkbenchView(props: WorkbenchViewProps) {
  const { isSignedIn, person, onSignIn } = props
  return (
    <Screen
      id="workbench-page"
      header={<Header title={titleOf(props)} />}
      bottom={props.foot || <WorkbenchBar onHome={props.onHome} onMine={props.onMine} />}
    >
      {isSignedIn ? (
        <Loaded state={person} onSignIn={onSignIn}>
          {({ isWorker, place }) =>
            isWorker ? <Work {...props} place={place} /> : <NotAWorker onHome={props.onHome} />
          }
        </Loaded>
      ) : (
        <Visitor onSignIn={onSignIn} />
      )}
    </Screen>
  )
}

function Work(props: WorkbenchViewProps & { place: string }) {
  const { place, tab, onTab, aside, children } = props
  return (
    <>
      <View className="line line--wrap">
        <View className="t-meta grow">{place}</View>
        <Button kind="text" icon="map-pin" id="open-map" onPress={props.onMap}>
          {copy.map}
        </Button>
        <Button kind="text" id="open-leave" onPress={props.onLeave}>
          {copy.leave}
        </Button>
      </View>
      <View className="mt3">
        <Pair>
          <Button kind="soft" icon="handshake" id="assist" onPress={props.onAssist}>
            {copy.assist}
          </Button>
          <Button kind="soft" icon="camera" id="patrol" onPress={props.onPatrol}>
            {copy.patrol}
          </Button>
        </Pair>
      </View>
      {aside}
      <Tabs
        id="workbench"
        current={tab}
        items={TABS.map((key) => ({ key, word: copy.tabs[key] }))}
        onSelect={(key) => onTab(TABS.find((each) => each === key) ?? 'todo')}
      />
      <View className="mt3">{children}</View>
    </>
  )
}

function NotAWorker({ onHome }: { onHome: () => void }) {
  const act = { id: 'to-home', word: copy.toHome, onPress: onHome }
  return <PageState kind="forbidden" title={copy.deniedTitle} text={copy.deniedText} act={act} />
}

function Visitor({ onSignIn }: { onSignIn: () => void }) {
  const act = { id: 'sign-in', word: copy.signIn, onPress: onSignIn }
  return <PageState kind="forbidden" title={copy.visitorTitle} text={copy.visitorText} act={act} />
}

function titleOf({ isSignedIn, person, dueToday }: WorkbenchViewProps): string {
  if (!isSignedIn || person.kind !== 'ready' || !person.value.isWorker || !dueToday) {
    return copy.title
  }
  const { name } = person.value
  if (dueToday.count === 0) return copy.nothingDue(name)
  return dueToday.more
    ? copy.dueTodayAtLeast(name, dueToday.count)
    : copy.dueToday(name, dueToday.count)
}
