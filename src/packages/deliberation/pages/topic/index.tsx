import { useRouter } from '@tarojs/taro'
import { PageBottom } from '../../../../app/page-bottom'
import { goBack, open } from '../../../../app/routes'
import { usePullRefresh } from '../../../../app/use-pull-refresh'
import { useDisplayStore } from '../../../../features/accessibility/display-store'
import { Reminder } from '../../../../features/message/ui/reminder'
import { useSession } from '../../../../features/session/hooks/use-session'
import { useTopicScreen } from '../../../../features/topic/hooks/use-topic-screen'
import { TopicView } from '../../../../features/topic/ui/topic-view'

export default function TopicPage() {
  usePullRefresh()
  const { id = '' } = useRouter<{ id: string }>().params
  const { isSignedIn } = useSession()
  const speechRate = useDisplayStore((settings) => settings.speechRate)
  return (
    <TopicView
      screen={useTopicScreen({ id, isSignedIn, speechRate })}
      bottom={<PageBottom />}
      reminder={<Reminder template="consultation" />}
      onCheck={({ id: topic }) => void open.check({ kind: 'topic', id: topic })}
      onConsultation={(consultation) => void open.consultation(consultation)}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
