import { View } from '@tarojs/components'
import { Button } from '../../../ui/form/button'
import { ChipChoice } from '../../../ui/form/chip'
import { MoreButton } from '../../../ui/list/more-button'
import { RowList } from '../../../ui/list/row'
import { Loaded } from '../../../ui/screen/loaded'
import { PageState } from '../../../ui/screen/page-state'
import { topicsCopy as copy } from '../copy'
import type { TopicSummary } from '../domain/topic'
import type { TopicsList } from '../hooks/use-topics-list'
import { TopicCard } from './topic-card'
import { TopicRow } from './topic-row'

interface TopicsListViewProps {
  list: TopicsList
  onPropose: () => void
  onOpen: (topic: TopicSummary) => void
  onSignIn: () => void
}

/** What residents want talked about, and the way to propose something oneself. */
export function TopicsListView({ list, onPropose, onOpen, onSignIn }: TopicsListViewProps) {
  const { phase, setPhase, topics, more, now } = list
  return (
    <>
      <Button kind="primary" isBlock icon="plus" id="propose-topic" onPress={onPropose}>
        {copy.propose}
      </Button>
      <View className="mt4">
        <ChipChoice
          id="topics"
          label={copy.which}
          current={phase}
          items={[
            { key: 'open', word: copy.phases.open },
            { key: 'ended', word: copy.phases.ended },
          ]}
          onSelect={setPhase}
        />
      </View>
      <View className="mt4">
        <Loaded state={topics} onSignIn={onSignIn}>
          {(found) =>
            found.length === 0 ? (
              <PageState
                kind="empty"
                icon="message-square-text"
                title={copy.empty[phase]}
                text={copy.emptyText[phase]}
              />
            ) : (
              <>
                {phase === 'open' ? (
                  found.map((topic) => (
                    <TopicCard key={topic.id} topic={topic} now={now} onOpen={onOpen} />
                  ))
                ) : (
                  <RowList>
                    {found.map((topic) => (
                      <TopicRow key={topic.id} topic={topic} now={now} onOpen={onOpen} />
                    ))}
                  </RowList>
                )}
                <MoreButton id="more-topics" more={more} />
              </>
            )
          }
        </Loaded>
      </View>
    </>
  )
}
