import { useRouter } from '@tarojs/taro'
import { PageBottom } from '../../../../app/page-bottom'
import { goBack, open } from '../../../../app/routes'
import { usePullRefresh } from '../../../../app/use-pull-refresh'
import { readKind } from '../../../../features/check/domain/check'
import { useCheckScreen } from '../../../../features/check/hooks/use-check-screen'
import { CheckView } from '../../../../features/check/ui/check-view'

export default function CheckPage() {
  usePullRefresh()
  const { id = '', kind = '' } = useRouter<{ id: string; kind: string }>().params
  return (
    <CheckView
      screen={useCheckScreen({ kind: readKind(kind) ?? 'report', id })}
      bottom={<PageBottom />}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
