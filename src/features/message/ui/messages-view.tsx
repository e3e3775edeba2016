import type { ReactNode } from 'react'
import { describeMoment } from '../../../lib/shanghai-time'
import { Button } from '../../../ui/form/button'
import { MoreButton } from '../../../ui/list/more-button'
import { Row, RowList } from '../../../ui/list/row'
import { Header } from '../../../ui/screen/header'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { Screen } from '../../../ui/screen/screen'
import { Note } from '../../../ui/status/note'
import { messagesCopy as copy } from '../copy'
import type { MessagesScreen } from '../hooks/use-messages'

interface MessagesViewProps {
  screen: MessagesScreen
  bottom: ReactNode
  onSignIn: () => void
  onBack: () => void
}

export function MessagesView({ screen, bottom, onSignIn, onBack }: MessagesViewProps) {
  const { messages, more, now, readAll, failure } = screen
  return (
    <Screen
      id="messages-page"
      header={<Header title={copy.title} onBack={onBack} />}
      bottom={bottom}
    >
      <Loaded state={messages} onSignIn={onSignIn}>
        {(list) =>
          list.length === 0 ? (
            <PageState kind="empty" icon="bell" title={copy.empty} text={copy.emptyText} />
          ) : (
            <>
              {/* Stays when there is nothing left to do, so that the list keeps its place. */}
              <Button
                kind="text"
                isBlock
                id="read-all"
                isBusy={readAll?.isBusy}
                isDisabled={!readAll}
                onPress={readAll?.run}
              >
                {copy.readAll}
              </Button>
              {failure && <Note kind="over">{failure.sentence}</Note>}
              <RowList id="messages">
                {list.map((message) => (
                  <Row
                    key={message.id}
                    id={`message-${message.id}`}
                    title={message.text}
                    sub={describeMoment(message.createdAt, now)}
                    isQuiet={message.isRead}
                    newWord={message.isRead ? undefined : copy.unread}
                    onPress={() => screen.open(message)}
                  />
                ))}
              </RowList>
              <MoreButton id="more-messages" more={more} />
            </>
          )
        }
      </Loaded>
    </Screen>
  )
}
