import { useMutation, useQuery } from '@tanstack/react-query'
import { describeFailure } from '../../../api/describe-failure'
import { toLoadState } from '../../../api/load-state'
import { demoPeopleQuery } from '../api/list-demo-people'
import { useSession } from './use-session'

/** Picking a demo person. Where there are none, the list answers `missing`. */
export function useSignInScreen({ onSignedIn }: { onSignedIn: () => void }) {
  const { signInAsDemo } = useSession()
  const people = useQuery(demoPeopleQuery)
  const signIn = useMutation({ mutationFn: signInAsDemo, onSuccess: onSignedIn })
  return {
    people: toLoadState(people),
    signIn: (key: string) => signIn.mutate(key),
    /** The person being signed in; nothing else can be pressed meanwhile. */
    signingInKey: signIn.isPending ? signIn.variables : undefined,
    failure: signIn.error ? describeFailure(signIn.error) : undefined,
  }
}

export type SignInScreen = ReturnType<typeof useSignInScreen>
