import { ApiError } from '../../api/api-error'
import type { Credentials } from '../../api/credentials'
import { createDemoSession } from './api/create-demo-session'
import { createWechatSession } from './api/create-wechat-session'
import { renewWebSession } from './api/web-session'
import { dropSession, keepSession, type Session, useSessionStore } from './session-store'

/**
 * The session as the HTTP client needs it. However many requests are refused at once, the session is
 * renewed once, and `onLost` is told once.
 */
export function createSessionCredentials(onLost: () => void): Credentials {
  let renewal: Promise<string | undefined> | undefined
  return {
    readToken: () => useSessionStore.getState().session?.token,
    async renew(refusedToken) {
      const { session } = useSessionStore.getState()
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

async function renew(lost: Session, onLost: () => void): Promise<string | undefined> {
  try {
    const session = await begin(lost)
    keepSession(session)
    return session.token
  } catch (error) {
    // Without an answer, or with one that says come again, nothing is known about the session: it stays.
    if (!(error instanceof ApiError) || error.isUnsettled || error.status === 429) throw error
    dropSession()
    onLost()
    return undefined
  }
}
