import { useRouter } from '@tarojs/taro'
import { goBack, open } from '../../../../app/routes'
import { useUnreached } from '../../../../features/notice/hooks/use-unreached'
import { UnreachedView } from '../../../../features/notice/ui/unreached-view'
import { listWorkedGrids } from '../../../../features/session/domain/person'
import { useSession } from '../../../../features/session/hooks/use-session'

/** Of the notice whose id it is given. */
export default function UnreachedPage() {
  const { id = '' } = useRouter<{ id: string }>().params
  const { isSignedIn, me } = useSession()
  const list = useUnreached({ id, isSignedIn })
  const isWorker = me.kind === 'ready' && listWorkedGrids(me.value).length > 0
  return (
    <UnreachedView
      list={list}
      onVisit={
        isWorker
          ? ({ id: home, label }) => {
              list.close()
              void open.visitForm({ notice: id, home, label })
            }
          : undefined
      }
      onSignIn={() => void open.signIn()}
      onBack={() => void goBack()}
    />
  )
}
