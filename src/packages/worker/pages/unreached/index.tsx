import { useRouter } from '@tarojs/taro'
import { goBack, open } from '../../../../app/routes'
import { useUnreached } from '../../../../features/notice/hooks/use-unreached'
import { UnreachedView } from '../../../../features/notice/ui/unreached-view'

/** Of the notice whose id it is given. */
export default function UnreachedPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  return (
    <UnreachedView
      list={useUnreached({ id })}
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
