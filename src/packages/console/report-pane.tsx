import { useHandlingScreen } from '../../features/report/hooks/use-handling-screen'
import { InboxPane } from '../../features/report/ui/inbox-pane'
import { listOwnUnits } from '../../features/session/domain/person'
import { useSession } from '../../features/session/hooks/use-session'
import { callPhone } from '../../platform/phone'

export function ReportPane({ id }: { id: string }) {
  const { me } = useSession()
  const screen = useHandlingScreen({ id })
  return (
    <InboxPane
      screen={screen}
      calls={{
        ownUnits: me.kind === 'ready' ? listOwnUnits(me.value) : [],
        onCall: (phone) => void callPhone(phone),
      }}
    />
  )
}
