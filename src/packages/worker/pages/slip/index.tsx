import { useRouter } from '@tarojs/taro'
import { goBack, open, replaceBy } from '../../../../app/routes'
import { useSlipScreen } from '../../../../features/report/hooks/use-slip-screen'
import { SlipView } from '../../../../features/report/ui/slip-view'

export default function SlipPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const screen = useSlipScreen({ id })
  return (
    <SlipView
      screen={screen}
      onSignIn={() => void open.signIn()}
      onWorkbench={() => void replaceBy.workbench()}
      onOpen={() => void replaceBy.handling({ id })}
      onBack={() => void goBack()}
    />
  )
}
