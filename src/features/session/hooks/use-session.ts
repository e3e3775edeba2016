import { useQuery, useQueryClient } from '@tanstack/react-query'
import { dropConsents, takeConsents } from '../../../api/consents'
import { forgetQueries } from '../../../api/kept-queries'
import { toLoadState } from '../../../api/load-state'
import type { LoadState } from '../../../lib/load-state'
import { removeAllStoredBut } from '../../../platform/storage'
import { meQuery } from '../api/get-me'
import { endWebSession } from '../api/web-session'
import type { Me } from '../domain/person'
import { forgetSession, keepSession, type Session, useSessionStore } from '../session-store'

/**
 * How things are shown belongs to the phone, not the person. A secret ballot that is not cast yet can be cast from nowhere
 * else, and says nothing of who uses the phone.
 */
const KEPT_BY_THE_PHONE = ['linge.display', 'linge.secret-ballot.']

export interface SessionView {
  readonly isSignedIn: boolean
  /** Who it is; `loading` for ever for a visitor, so look at `isSignedIn` first. */
  readonly me: LoadState<Me>
  /** With the session one signed in to. */
  begin(session: Session): void
  signOut(): void
}

/** Who is using the app, and how that changes. Another person never sees what the last one fetched or wrote. */
export function useSession(): SessionView {
  const client = useQueryClient()
  const isSignedIn = useSessionStore((state) => state.session !== undefined)
  const me = useQuery({ ...meQuery, enabled: isSignedIn })
  const begin = (session: Session) => {
    forgetSession()
    forgetQueries(client)
    dropConsents()
    keepSession(session)
    void takeConsents()
  }
  return {
    isSignedIn,
    me: toLoadState(me),
    begin,
    signOut() {
      const { session } = useSessionStore.getState()
      // Out of reach it ends by itself; here it is forgotten at once.
      if (session?.renewal) endWebSession(session.renewal).catch(() => undefined)
      // While it is known whose it is: what others wrote on this phone stays theirs.
      removeAllStoredBut(KEPT_BY_THE_PHONE)
      forgetSession()
      forgetQueries(client)
    },
  }
}
