import { open } from '../../app/routes'
import { useTopicsList } from '../../features/topic/hooks/use-topics-list'
import { TopicsListView } from '../../features/topic/ui/topics-list-view'

export function Topics({ communityCode }: { communityCode: string }) {
  return (
    <TopicsListView
      list={useTopicsList({ communityCode })}
      onPropose={() => void open.topicForm()}
      onOpen={(topic) => void open.topic(topic)}
      onSignIn={() => void open.signIn()}
    />
  )
}
