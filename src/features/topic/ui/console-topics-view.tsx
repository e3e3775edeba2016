import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import type { LoadState } from '../../../lib/load-state'
import { DeskBody, DeskGroup, DeskMain } from '../../../ui/desk/desk'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { type More, MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { Loading } from '../../../ui/screen/loading'
import { PageState } from '../../../ui/screen/page-state'
import { consoleTopicsCopy as copy } from '../console-copy'
import type { ConsoleTopics } from '../hooks/use-console-topics'
import { adoptedColumns, topicColumns } from './console-topic-columns'

interface ConsoleTopicsViewProps {
  list: ConsoleTopics
  /** The one open beside or over the list. */
  current: string | undefined
  onOpen: (topic: { id: string }) => void
  onSignIn: () => void
}

/** What waits for an answer, the longest due first; for a committee also what it has to begin and what still collects. */
export function ConsoleTopicsView(props: ConsoleTopicsViewProps) {
  const { waiting, adopted, collecting, now } = props.list
  const input = { now, namesCommunity: collecting === undefined }
  return (
    <DeskMain title={copy.title} sub={copy.sub}>
      <Part
        {...props}
        id="more-waiting"
        part={waiting}
        title={copy.waiting}
        columns={topicColumns(input)}
        nothing={<PageState kind="empty" title={copy.empty} text={copy.emptyText} />}
      />
      {adopted && (
        <Part
          {...props}
          id="more-adopted"
          part={adopted}
          title={copy.adopted}
          columns={adoptedColumns(input)}
          nothing={<Nothing>{copy.nothingAdopted}</Nothing>}
        />
      )}
      {collecting && (
        <Part
          {...props}
          id="more-collecting"
          part={collecting}
          title={copy.collecting}
          columns={topicColumns(input)}
          nothing={<Nothing>{copy.nothingOpen}</Nothing>}
        />
      )}
    </DeskMain>
  )
}

interface PartProps<Item> extends ConsoleTopicsViewProps {
  id: string
  part: { readonly topics: LoadState<readonly Item[]>; readonly more: More }
  title: string
  columns: readonly TableColumn<Item>[]
  nothing: ReactNode
}

function Part<Item extends { id: string }>(props: PartProps<Item>) {
  const { id, part, title, columns, nothing, current, onOpen, onSignIn } = props
  return (
    <DeskGroup title={title}>
      <Loaded state={part.topics} onSignIn={onSignIn} loading={<Waiting />}>
        {(topics) =>
          topics.length === 0 ? (
            nothing
          ) : (
            <>
              <Table
                columns={columns}
                rows={topics}
                getKey={(topic) => topic.id}
                {...(current !== undefined && { current })}
                onSelect={onOpen}
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

function Nothing({ children }: { children: string }) {
  return (
    <DeskBody>
      <View className="t-2">{children}</View>
    </DeskBody>
  )
}

function Waiting() {
  return (
    <DeskBody>
      <Loading />
    </DeskBody>
  )
}
