import { useRouter } from '@tarojs/taro'
import { goBack, open, switchTab } from '../../../../app/routes'
import { useVisitOutbox } from '../../../../features/visit/hooks/use-visit-outbox'
import { useAnswerVisits } from '../../../../features/visit-request/hooks/use-answer-visits'
import { AnswerVisitsView } from '../../../../features/visit-request/ui/answer-visits-view'
import { useWorkedGrids } from '../../use-worked-grids'

const COMMUNITY_CODE_LENGTH = 12

/** In the community that is named: of the reader's grids there, or what is left to its committee. */
export default function VisitRequestsPage() {
  const { community } = useRouter<{ community?: string }>().params
  const { isSignedIn, codes, isDenied } = useWorkedGrids()
  const named = isSignedIn ? community : undefined
  const visits = useAnswerVisits(named ?? codes[0]?.slice(0, COMMUNITY_CODE_LENGTH))
  useVisitOutbox({ isEnabled: isSignedIn })
  return (
    <AnswerVisitsView
      visits={visits}
      isDenied={named === undefined && isDenied}
      onVisited={({ id, purpose, householdId, label }) =>
        void open.visitForm({ request: id, purpose, home: householdId, label })
      }
      onHome={() => void switchTab('home')}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
