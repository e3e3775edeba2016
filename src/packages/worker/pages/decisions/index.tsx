import { useRouter } from '@tarojs/taro'
import { goBack, open } from '../../../../app/routes'
import { useHomeDecisions } from '../../../../features/homes/hooks/use-home-decisions'
import { DecisionsView } from '../../../../features/homes/ui/decisions-view'

/** In the community that is named. */
export default function DecisionsPage() {
  const { community = '' } = useRouter<{ community: string }>().params
  return (
    <DecisionsView
      decisions={useHomeDecisions({ communityCode: community })}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
