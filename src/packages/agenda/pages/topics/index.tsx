import { useRouter } from '@tarojs/taro'
import { useState } from 'react'
import { open } from '../../../../app/routes'
import { useConsoleTopics } from '../../../../features/topic/hooks/use-console-topics'
import { ConsoleTopicsView } from '../../../../features/topic/ui/console-topics-view'
import { windowWidth } from '../../../../platform/window-width'
import { ConsolePage } from '../../../console/console-page'
import { OpenTopic, type OpenTopicProps } from './open-topic'

/** From this width on a topic opens beside the list. */
const PANE_FROM = 1024

export default function TopicsPage() {
  return (
    <ConsolePage id="console-topics-page" current="topics">
      {({ community, areas: [area] }) =>
        area && <Topics areaCode={area.code} communityCode={community?.code} />
      }
    </ConsolePage>
  )
}

interface TopicsProps {
  areaCode: string
  /** Of a committee. */
  communityCode: string | undefined
}

function Topics(props: TopicsProps) {
  const list = useConsoleTopics(props)
  const { id: named } = useRouter<{ id?: string }>().params
  const [current, setCurrent] = useState(() => (named === undefined ? undefined : toOpen(named)))
  return (
    <>
      <ConsoleTopicsView
        list={list}
        current={current?.id}
        onOpen={({ id }) => setCurrent(toOpen(id))}
        onSignIn={() => void open.signIn()}
      />
      {current && <OpenTopic key={current.id} {...current} onClose={() => setCurrent(undefined)} />}
    </>
  )
}

function toOpen(id: string): Pick<OpenTopicProps, 'id' | 'place'> {
  return { id, place: windowWidth() >= PANE_FROM ? 'pane' : 'sheet' }
}
