import { useRouter } from '@tarojs/taro'
import { goBack, open, replaceBy } from '../../../../app/routes'
import { useNoticeCorrection } from '../../../../features/notice/hooks/use-notice-correction'
import { NoticeCorrectionView } from '../../../../features/notice/ui/notice-correction-view'
import { canGoBack } from '../../../../platform/navigation'
import { CommunityPage } from '../../../console/console-page'

/** Of the notice whose id it is given. */
export default function NoticeCorrectionPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  return (
    <CommunityPage id="notice-correction-page" current="notices">
      {() => <Correction id={id} />}
    </CommunityPage>
  )
}

function Correction({ id }: { id: string }) {
  const leave = () => void (canGoBack() ? goBack() : replaceBy.consoleNotices())
  return (
    <NoticeCorrectionView
      screen={useNoticeCorrection({ id, onDone: leave })}
      onSignIn={() => void open.signIn()}
      onBack={leave}
    />
  )
}
