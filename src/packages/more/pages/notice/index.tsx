import { useRouter } from '@tarojs/taro'
import { PageBottom } from '../../../../app/page-bottom'
import { goBack, open, switchTab } from '../../../../app/routes'
import { cardOfNotice } from '../../../../app/share-cards'
import { usePullRefresh } from '../../../../app/use-pull-refresh'
import { useDisplayStore } from '../../../../features/accessibility/display-store'
import { useConfirmations } from '../../../../features/freshness/hooks/use-confirmations'
import { Confirmations } from '../../../../features/freshness/ui/confirmations'
import { Reminder } from '../../../../features/message/ui/reminder'
import { useNoticeScreen } from '../../../../features/notice/hooks/use-notice-screen'
import { NoticeView } from '../../../../features/notice/ui/notice-view'
import { useSession } from '../../../../features/session/hooks/use-session'
import { useShareCard } from '../../../../platform/use-share-card'

export default function NoticePage() {
  usePullRefresh()
  const { id = '' } = useRouter<{ id: string }>().params
  const { isSignedIn } = useSession()
  const speechRate = useDisplayStore((settings) => settings.speechRate)
  const screen = useNoticeScreen({ id, isSignedIn, speechRate })
  useShareCard(cardOfNotice(screen.notice))
  const isReviewed = screen.notice.kind === 'ready' && screen.notice.value.review !== null
  const found = useConfirmations({ kind: 'notice', id }, { isEnabled: isReviewed })
  return (
    <NoticeView
      screen={screen}
      confirmations={<Confirmations found={found} />}
      bottom={<PageBottom />}
      reminder={isSignedIn && <Reminder template="notice" />}
      onSignIn={() => void open.signIn()}
      onSeeOthers={() => void switchTab('notices')}
      onBack={() => void goBack()}
    />
  )
}
