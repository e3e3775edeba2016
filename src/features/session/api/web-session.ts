import { requestAsVisitor } from '../../../api/client'
import type { Session } from '../session-store'

/** Another session for this browser, without another code. */
export async function renewWebSession(renewal: string): Promise<Session> {
  const session = await requestAsVisitor('post', '/api/v1/web-sessions/renewals', {
    body: { renewal },
  })
  return { ...session, renewal }
}

/** What is kept here renews nothing any more. */
export const endWebSession = (renewal: string) =>
  requestAsVisitor('post', '/api/v1/web-sessions/ends', { body: { renewal } })
