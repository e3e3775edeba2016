import { useHandlingScreen } from '../../../../features/report/hooks/use-handling-screen'
import { InboxPane } from '../../../../features/report/ui/inbox-pane'
import { callPhone } from '../../../../platform/phone'

export function ReportPane({ id }: { id: string }) {
  const screen = useHandlingScreen({ id })
  return <InboxPane screen={screen} onCall={(phone) => void callPhone(phone)} />
}
