import { goBack, open } from '../../../../app/routes'
import { useCurrentGrid } from '../../../../app/use-current-grid'
import { MyGridView } from '../../../../features/grid/ui/my-grid-view'
import { useSession } from '../../../../features/session/hooks/use-session'
import { dayPartNames, visitRequestCopy } from '../../../../features/visit-request/copy'
import { useAgreedVisit } from '../../../../features/visit-request/hooks/use-agreed-visit'
import { describeDay, toInstant } from '../../../../lib/shanghai-time'
import { useNow } from '../../../../lib/use-now'
import { callPhone } from '../../../../platform/phone'
import { GridAffairs } from './grid-affairs'

export default function MyGridPage() {
  const { code, grid } = useCurrentGrid()
  const { isSignedIn, me } = useSession()
  const now = useNow()
  const homes = me.kind === 'ready' ? me.value.households : []
  const householdIds = homes.filter(({ gridCode }) => gridCode === code).map(({ id }) => id)
  const agreed = useAgreedVisit({ isSignedIn, householdIds })
  return (
    <MyGridView
      grid={grid}
      now={now}
      visit={
        agreed &&
        visitRequestCopy.agreed(
          describeDay(toInstant(agreed.day, '12:00'), now),
          dayPartNames[agreed.part],
        )
      }
      onCall={(phone) => void callPhone(phone)}
      onAskVisit={() => void open.visitRequest()}
      onChooseGrid={() => void open.gridChoice()}
      onBack={() => void goBack()}
    >
      {code !== undefined && <GridAffairs gridCode={code} />}
    </MyGridView>
  )
}
