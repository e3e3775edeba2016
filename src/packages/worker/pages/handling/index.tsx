import { useRouter } from '@tarojs/taro'
import { goBack, open } from '../../../../app/routes'
import { useHandlingScreen } from '../../../../features/report/hooks/use-handling-screen'
import { HandlingView } from '../../../../features/report/ui/handling-view'

export default function HandlingPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const screen = useHandlingScreen({ id })
  return (
    <HandlingView
      screen={screen}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
