import { useRouter } from '@tarojs/taro'
import { goBack, open } from '../../../../app/routes'
import { useSession } from '../../../../features/session/hooks/use-session'
import { useAct } from '../../../../features/steps/hooks/use-act'
import { useRoll } from '../../../../features/steps/hooks/use-roll'
import { ActSheet } from '../../../../features/steps/ui/act-sheet'
import { RollView } from '../../../../features/steps/ui/roll-view'

/** Of the poll whose id it is given. */
export default function RollPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { isSignedIn } = useSession()
  const act = useAct()
  return (
    <RollView
      screen={useRoll({ pollId: id, isSignedIn })}
      act={act}
      overlay={act.spec && <ActSheet act={act} spec={act.spec} />}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
