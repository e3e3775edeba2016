import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { SessionSchema } from './schemas'

/** The code is good once, so the request needs no Idempotency-Key: a repeat is refused by WeChat. */
export function createWechatSession(app: TypedApp, { wechat }: Services, { clock }: Deps): void {
  app.post(
    '/wechat/sessions',
    {
      schema: {
        operationId: 'createWechatSession',
        tags: ['session'],
        summary: 'Sign in with what wx.login gave; refused where no mini-program is set up',
        body: Type.Object({ code: Type.String({ minLength: 1, maxLength: 128 }) }, STRICT),
        response: { 201: SessionSchema, ...problems(400, 403, 404, 409, 429, 503) },
      },
    },
    async (request, reply) => {
      const accountId = await wechat.signIn(request.body.code)
      const { token, expiresAt } = app.sessionTokens.issue(accountId, 'wechat', clock.now())
      return reply.code(201).send({ token, expiresAt: expiresAt.toISOString() })
    },
  )
}
