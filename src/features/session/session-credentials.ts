import { ApiError } from '../../api/api-error'
import { takeConsents } from '../../api/consents'
import type { Credentials } from '../../api/credentials'
import { accountOf } from '../../lib/account-of'
import { createDemoSession } from './api/create-demo-session'
import { createWechatSession } from './api/create-wechat-session'
import { renewWebSession } from './api/web-session'
import {
  dropSession,
  keepSession,
  readSessionAgain,
  type Session,
  useSessionStore,
} from './session-store'

/**
 * The session as the HTTP client needs it. However many requests are refused at once, the session is
 * renewed once, and `onLost` is told once.
 */
export function createSessionCredentials(onLost: () => void): Credentials {
  let renewal: Promise<string | undefined> | undefined
  return {
    readToken: () => useSessionStore.getState().session?.token,
    async renew(refusedToken) {
      const session = storedSession()
      if (accountOf(session?.token) !== accountOf(refusedToken)) return undefined
      if (session?.token !== refusedToken) return session?.token
      renewal ??= renew(session, onLost).finally(() => {
        renewal = undefined
      })
      return renewal
    },
  }
}

function begin({ demoKey, renewal }: Session): Promise<Session> {
  if (renewal) return renewWebSession(renewal)
  return demoKey === undefined ? createWechatSession() : createDemoSession(demoKey)
}

function storedSession(): Session | undefined {
  readSessionAgain()
  return useSessionStore.getState().session
}

async function renew(lost: Session, onLost: () => void): Promise<string | undefined> {
  try {
    const session = await begin(lost)
    // In another tab somebody may have signed out meanwhile, or have renewed it already.
    const stored = storedSession()
    if (stored?.token !== lost.token) return ofTheSame(lost, stored)
    keepSession(session)
    void takeConsents()
    return session.token
  } catch (error) {
    // Without an answer, or with one that says come again, nothing is known about the session: it stays.
    if (!(error instanceof ApiError) || error.isUnsettled) throw error
    const stored = storedSession()
    if (stored && stored.token !== lost.token) return ofTheSame(lost, stored)
    dropSession()
    onLost()
    return undefined
  }
}

/** What one person sends never goes on under the name of the next. */
function ofTheSame(lost: Session, stored: Session | undefined): string | undefined {
  return accountOf(stored?.token) === accountOf(lost.token) ? stored?.token : undefined
}
