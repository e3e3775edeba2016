import { useRouter } from '@tarojs/taro'
import { goBack, open } from '../../../../app/routes'
import { useHandlingScreen } from '../../../../features/report/hooks/use-handling-screen'
import { HandlingView } from '../../../../features/report/ui/handling-view'
import { listOwnUnits, listWorkedGrids } from '../../../../features/session/domain/person'
import { useSession } from '../../../../features/session/hooks/use-session'
import { callPhone } from '../../../../platform/phone'

export default function HandlingPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { me } = useSession()
  const screen = useHandlingScreen({ id })
  const worked = me.kind === 'ready' ? listWorkedGrids(me.value) : []
  const { report } = screen
  const isOfOwnGrid = report.kind === 'ready' && worked.includes(report.value.gridCode)
  return (
    <HandlingView
      screen={screen}
      calls={{
        ownUnits: me.kind === 'ready' ? listOwnUnits(me.value) : [],
        onCall: (phone) => void callPhone(phone),
      }}
      onVisit={isOfOwnGrid ? () => void open.visitForm({ report: id }) : undefined}
      onSlip={() => void open.slip({ id })}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
