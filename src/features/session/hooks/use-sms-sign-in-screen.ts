import { useState } from 'react'
import { giveConsent } from '../../../api/consents'
import { createSmsSession } from '../api/sms-sign-in'
import type { Session } from '../session-store'
import type { HalfSession } from './use-second-factor'
import { useSession } from './use-session'
import { useSmsCode } from './use-sms-code'

/** Signing in by a code; whoever holds an office goes on with the second factor. */
export function useSmsSignInScreen({ onSignedIn }: { onSignedIn: () => void }) {
  const { begin } = useSession()
  const [half, setHalf] = useState<HalfSession>()
  const signIn = ({ token, expiresAt, renewal }: Session) => {
    begin({ token, expiresAt, renewal })
    // To the words above the number. What is kept by the phone asks again, should this not arrive.
    giveConsent('phone').catch(() => undefined)
    onSignedIn()
  }
  const code = useSmsCode({
    enter: createSmsSession,
    onEntered({ secondFactor, ...session }) {
      if (secondFactor === 'none') signIn(session)
      else setHalf({ token: session.token, next: secondFactor })
    },
  })
  return { code, half, signIn }
}
