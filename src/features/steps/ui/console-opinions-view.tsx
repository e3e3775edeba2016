import { View } from '@tarojs/components'
import type { ReactNode } from 'react'
import { describeMoment } from '../../../lib/shanghai-time'
import { DeskBody, DeskGroup, DeskMain } from '../../../ui/desk/desk'
import { Table, type TableColumn } from '../../../ui/desk/table'
import { MoreButton } from '../../../ui/list/more-button'
import { Loaded } from '../../../ui/screen/loaded'
import { Loading } from '../../../ui/screen/loading'
import { PageState } from '../../../ui/screen/page-state'
import { consoleOpinionsCopy as copy } from '../console-copy'
import type { Opinion } from '../domain/steps'
import type { ConsoleOpinions } from '../hooks/use-console-opinions'

interface ConsoleOpinionsViewProps {
  list: ConsoleOpinions
  /** The one open beside or over the list. */
  current: string | undefined
  onOpen: (opinion: Opinion) => void
  onSignIn: () => void
  /** What else waits to become public. */
  children?: ReactNode
}

/** What waits to be read, who waits longest first, and appeals. */
export function ConsoleOpinionsView(props: ConsoleOpinionsViewProps) {
  const { waiting, appealed } = props.list
  return (
    <DeskMain title={copy.title} sub={copy.sub}>
      {waiting && (
        <Part
          {...props}
          id="more-waiting"
          part={waiting}
          title={copy.waiting}
          nothing={<PageState kind="empty" title={copy.empty} text={copy.emptyText} />}
        />
      )}
      <Part
        {...props}
        id="more-appealed"
        part={appealed}
        title={copy.appealed}
        nothing={
          <DeskBody>
            <View className="t-2">{copy.nothingAppealed}</View>
          </DeskBody>
        }
      />
      {props.children}
    </DeskMain>
  )
}

interface PartProps extends ConsoleOpinionsViewProps {
  id: string
  part: ConsoleOpinions['appealed']
  title: string
  nothing: ReactNode
}

function Part({ id, part, title, nothing, list, current, onOpen, onSignIn }: PartProps) {
  const loading = (
    <DeskBody>
      <Loading />
    </DeskBody>
  )
  return (
    <DeskGroup title={title}>
      <Loaded state={part.items} onSignIn={onSignIn} loading={loading}>
        {(opinions) =>
          opinions.length === 0 ? (
            nothing
          ) : (
            <>
              <Table
                columns={columnsAt(list.now)}
                rows={opinions}
                getKey={(opinion) => opinion.id}
                current={current}
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

const columnsAt = (now: number): readonly TableColumn<Opinion>[] => [
  {
    key: 'what',
    word: copy.columns.what,
    render: ({ body, authorName }) => (
      <View>
        <View>{body}</View>
        <View className="t-meta">{authorName}</View>
      </View>
    ),
  },
  {
    key: 'about',
    word: copy.columns.about,
    width: 200,
    render: ({ consultationTitle }) => consultationTitle,
  },
  {
    key: 'when',
    word: copy.columns.when,
    width: 128,
    render: ({ writtenAt }) => describeMoment(writtenAt, now),
  },
]
