import { useRouter } from '@tarojs/taro'
import { PageBottom } from '../../app/page-bottom'
import { goBack, open } from '../../app/routes'
import { cardOfReport } from '../../app/share-cards'
import { usePullRefresh } from '../../app/use-pull-refresh'
import { useDisplayStore } from '../../features/accessibility/display-store'
import { Reminder } from '../../features/message/ui/reminder'
import { useReportScreen } from '../../features/report/hooks/use-report-screen'
import { ReportView } from '../../features/report/ui/report-view'
import { useSession } from '../../features/session/hooks/use-session'
import { callPhone } from '../../platform/phone'
import { useShareCard } from '../../platform/use-share-card'

export default function ReportPage() {
  usePullRefresh()
  const { isSignedIn } = useSession()
  const { id = '' } = useRouter<{ id: string }>().params
  const speechRate = useDisplayStore((settings) => settings.speechRate)
  const screen = useReportScreen({ id, speechRate })
  useShareCard(cardOfReport(screen.report))
  return (
    <ReportView
      screen={screen}
      isSignedIn={isSignedIn}
      onOpen={(report) => void open.report(report)}
      onCheck={(thing) => void open.check(thing)}
      bottom={<PageBottom />}
      reminder={<Reminder template="report" />}
      onCall={(phone) => void callPhone(phone)}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
