import { useRouter } from '@tarojs/taro'
import { PageBottom } from '../../../../app/page-bottom'
import { goBack, open, switchTab } from '../../../../app/routes'
import { cardOfNotice } from '../../../../app/share-cards'
import { useDisplayStore } from '../../../../features/accessibility/display-store'
import { useNoticeScreen } from '../../../../features/notice/hooks/use-notice-screen'
import { NoticeView } from '../../../../features/notice/ui/notice-view'
import { useSession } from '../../../../features/session/hooks/use-session'
import { useShareCard } from '../../../../platform/use-share-card'

export default function NoticePage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { isSignedIn } = useSession()
  const speechRate = useDisplayStore((settings) => settings.speechRate)
  const screen = useNoticeScreen({ id, isSignedIn, speechRate })
  useShareCard(cardOfNotice(screen.notice))
  return (
    <NoticeView
      screen={screen}
      bottom={<PageBottom />}
      onSignIn={() => void open.signIn()}
      onSeeOthers={() => void switchTab('notices')}
      onBack={() => void goBack()}
    />
  )
}
