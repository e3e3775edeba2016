import { useState } from 'react'
import { keepConsent } from '../../../api/consents'
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
    // The sign-in itself said yes to the words above the button.
    keepConsent('phone')
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
