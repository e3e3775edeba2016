import { useMutation, useQuery } from '@tanstack/react-query'
import { useEffect, useRef } from 'react'
import { describeFailure } from '../../../api/describe-failure'
import { toLoadState } from '../../../api/load-state'
import '../../../api/session-sentences'
import { mapLoadState } from '../../../lib/load-state'
import { canLogIn } from '../../../platform/login'
import { createDemoSession } from '../api/create-demo-session'
import { createWechatSession } from '../api/create-wechat-session'
import { signInWaysQuery } from '../api/get-sign-in-ways'
import { demoPeopleQuery } from '../api/list-demo-people'
import type { Session } from '../session-store'
import { useSession } from './use-session'

/** The ways this edition and this service have in common, and going one of them: by itself where there is but one. */
export function useSignInScreen({ onSignedIn }: { onSignedIn: () => void }) {
  const session = useSession()
  const hasLeft = useRef(false)
  const hasBegun = useRef(false)
  useEffect(
    () => () => {
      hasLeft.current = true
    },
    [],
  )
  const ways = useQuery(signInWaysQuery)
  const people = useQuery({ ...demoPeopleQuery, enabled: ways.data?.demo === true })
  const asDemo = useMutation({ mutationFn: createDemoSession, onSuccess: keep })
  const byWechat = useMutation({ mutationFn: createWechatSession, onSuccess: keep })
  const { mutate: beginByWechat } = byWechat
  // Whoever comes here wants to sign in, and where WeChat is the only way there is nothing to choose.
  const isOneWay = canLogIn && ways.data?.wechat === true && !ways.data.demo
  useEffect(() => {
    // Once: the ways are fetched again as soon as somebody is signed in.
    if (!isOneWay || hasBegun.current) return
    hasBegun.current = true
    beginByWechat()
  }, [isOneWay, beginByWechat])
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
    signInByWechat: isBusy ? undefined : () => begin(beginByWechat),
    isSigningInByWechat: byWechat.isPending,
    signIn: isBusy ? undefined : (key: string) => begin(() => asDemo.mutate(key)),
    /** The person being signed in; nothing else can be pressed meanwhile. */
    signingInKey: asDemo.isPending ? asDemo.variables : undefined,
    failure: error ? describeFailure(error) : undefined,
  }

  /** Whoever left meanwhile said no, and another page is in front. */
  function keep(signedIn: Session): void {
    if (hasLeft.current) return
    session.begin(signedIn)
    onSignedIn()
  }

  /** What went wrong before is no longer told. */
  function begin(signIn: () => void): void {
    asDemo.reset()
    byWechat.reset()
    signIn()
  }
}

export type SignInScreen = ReturnType<typeof useSignInScreen>
