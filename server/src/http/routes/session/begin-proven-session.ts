import type { Services } from '../../../container'
import type { Actor } from '../../../modules/identity/identity-types'
import type { TypedApp } from '../../typed-app'

/** For a browser in which somebody has just shown the second factor. */
export async function beginProvenSession(
  app: TypedApp,
  { webSessions }: Services,
  { accountId }: Actor,
  now: Date,
) {
  const { renewal, webSessionId } = await webSessions.begin(accountId, true)
  const { token, expiresAt } = app.sessionTokens.issue(
    accountId,
    'sms_and_second_factor',
    now,
    webSessionId,
  )
  return { token, expiresAt: expiresAt.toISOString(), renewal }
}
