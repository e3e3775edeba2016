import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { SessionSchema } from './schemas'

/** Signing in changes nothing in the database, so it needs no Idempotency-Key. */
export function createDemoSession(app: TypedApp, { identity }: Services, { clock }: Deps): void {
  app.post(
    '/demo/sessions',
    {
      schema: {
        operationId: 'createDemoSession',
        tags: ['session'],
        summary: 'Sign in as a demo person; refused outside demo mode',
        body: Type.Object({ key: Type.String({ pattern: '^[a-z0-9-]{1,64}$' }) }, STRICT),
        response: { 201: SessionSchema, ...problems(400, 404) },
      },
    },
    async (request, reply) => {
      const accountId = await identity.getDemoAccountId(request.body.key)
      const { token, expiresAt } = app.sessionTokens.issue(accountId, 'demo', clock.now())
      return reply.code(201).send({ token, expiresAt: expiresAt.toISOString() })
    },
  )
}
