import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { DeskBody, DeskGroup, DeskMain } from '../../../ui/desk/desk'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { Loading } from '../../../ui/screen/loading'
import { PageState } from '../../../ui/screen/page-state'
import { consoleTopicsCopy as copy } from '../console-copy'
import type { TopicSummary } from '../domain/topic'
import type { ConsoleTopics } from '../hooks/use-console-topics'
import { ConsoleTable } from './console-table'

interface ConsoleTopicsViewProps {
  list: ConsoleTopics
  /** The one open beside or over the list. */
  current: string | undefined
  onOpen: (topic: TopicSummary) => void
  onSignIn: () => void
}

/** What waits for an answer, the longest due first; for a committee also what is still collecting support. */
export function ConsoleTopicsView(props: ConsoleTopicsViewProps) {
  const { waiting, collecting } = props.list
  return (
    <DeskMain title={copy.title} sub={copy.sub}>
      <Part
        {...props}
        id="more-waiting"
        part={waiting}
        title={copy.waiting}
        nothing={<PageState kind="empty" title={copy.empty} text={copy.emptyText} />}
      />
      {collecting && (
        <Part
          {...props}
          id="more-collecting"
          part={collecting}
          title={copy.collecting}
          nothing={
            <DeskBody>
              <View className="t-2">{copy.nothingOpen}</View>
            </DeskBody>
          }
        />
      )}
    </DeskMain>
  )
}

interface PartProps extends ConsoleTopicsViewProps {
  id: string
  part: ConsoleTopics['waiting']
  title: string
  nothing: ReactNode
}

function Part({ id, part, title, nothing, list, current, onOpen, onSignIn }: PartProps) {
  return (
    <DeskGroup title={title}>
      <Loaded state={part.topics} onSignIn={onSignIn} loading={<Waiting />}>
        {(topics) =>
          topics.length === 0 ? (
            nothing
          ) : (
            <>
              <ConsoleTable
                topics={topics}
                now={list.now}
                namesCommunity={list.collecting === undefined}
                current={current}
                onOpen={onOpen}
              />
              {part.more && (
                <DeskBody>
                  <MoreButton id={id} more={part.more} />
                </DeskBody>
              )}
            </>
          )
        }
      </Loaded>
    </DeskGroup>
  )
}

function Waiting() {
  return (
    <DeskBody>
      <Loading />
    </DeskBody>
  )
}
