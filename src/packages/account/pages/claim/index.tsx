import { useRouter } from '@tarojs/taro'
import { goBack, open, replaceBy } from '../../../../app/routes'
import { useCurrentGrid } from '../../../../app/use-current-grid'
import { useClaim, useClaimForm } from '../../../../features/homes/hooks/use-claim'
import { ClaimView } from '../../../../features/homes/ui/claim-view'
import { Reminder } from '../../../../features/message/ui/reminder'
import { useSession } from '../../../../features/session/hooks/use-session'

/** Of a home in the building that is named, or in the reader's grid. */
export default function ClaimPage() {
  const { building } = useRouter<{ building?: string }>().params
  const { isSignedIn } = useSession()
  const { code, grid } = useCurrentGrid()
  return (
    <ClaimView
      place={useClaim({ isSignedIn, gridCode: code, buildingId: building })}
      form={useClaimForm()}
      isSignedIn={isSignedIn}
      gridName={grid?.kind === 'ready' ? grid.value.name : undefined}
      reminder={<Reminder template="home" />}
      onChooseGrid={() => void open.gridChoice()}
      onHomes={() => void replaceBy.homes()}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
