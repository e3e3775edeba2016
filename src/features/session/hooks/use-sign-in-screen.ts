import { useMutation, useQuery } from '@tanstack/react-query'
import { describeFailure } from '../../../api/describe-failure'
import { toLoadState } from '../../../api/load-state'
import '../../../api/session-sentences'
import { mapLoadState } from '../../../lib/load-state'
import { canLogIn } from '../../../platform/login'
import { signInWaysQuery } from '../api/get-sign-in-ways'
import { demoPeopleQuery } from '../api/list-demo-people'
import { useSession } from './use-session'

/** The ways this edition and this service have in common, and going one of them. */
export function useSignInScreen({ onSignedIn }: { onSignedIn: () => void }) {
  const { signInAsDemo, signInByWechat } = useSession()
  const ways = useQuery(signInWaysQuery)
  const people = useQuery({ ...demoPeopleQuery, enabled: ways.data?.demo === true })
  const asDemo = useMutation({ mutationFn: signInAsDemo, onSuccess: onSignedIn })
  const byWechat = useMutation({ mutationFn: signInByWechat, onSuccess: onSignedIn })
  const isBusy = asDemo.isPending || byWechat.isPending
  const error = asDemo.error ?? byWechat.error
  return {
    ways: mapLoadState(toLoadState(ways), ({ demo, wechat, sms }) => ({
      isDemo: demo,
      // In WeChat itself it vouches for people, and nobody needs to type.
      isSms: sms && !canLogIn,
      isWechat: wechat && canLogIn,
    })),
    people: toLoadState(people),
    signInByWechat: isBusy ? undefined : () => begin(() => byWechat.mutate()),
    isSigningInByWechat: byWechat.isPending,
    signIn: isBusy ? undefined : (key: string) => begin(() => asDemo.mutate(key)),
    /** The person being signed in; nothing else can be pressed meanwhile. */
    signingInKey: asDemo.isPending ? asDemo.variables : undefined,
    failure: error ? describeFailure(error) : undefined,
  }

  /** What went wrong before is no longer told. */
  function begin(signIn: () => void): void {
    asDemo.reset()
    byWechat.reset()
    signIn()
  }
}

export type SignInScreen = ReturnType<typeof useSignInScreen>
