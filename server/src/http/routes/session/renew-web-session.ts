import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { RenewalText, SessionSchema } from './schemas'

/** Signing in changes nothing in the database, so it needs no Idempotency-Key. */
export function renewWebSession(app: TypedApp, { webSessions }: Services, { clock }: Deps): void {
  app.post(
    '/web-sessions/renewals',
    {
      schema: {
        operationId: 'renewWebSession',
        tags: ['session'],
        summary: 'Another session for a browser that was signed in by a code',
        body: Type.Object({ renewal: RenewalText }, STRICT),
        response: { 201: SessionSchema, ...problems(400, 401) },
      },
    },
    async (request, reply) => {
      const { accountId, way, webSessionId } = await webSessions.renew(request.body.renewal)
      const now = clock.now()
      const { token, expiresAt } = app.sessionTokens.issue(accountId, way, now, webSessionId)
      return reply.code(201).send({ token, expiresAt: expiresAt.toISOString() })
    },
  )
}
