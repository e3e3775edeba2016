import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { BoundPhoneSchema, showBound } from './schemas'

/** The code is good once, so the request needs no Idempotency-Key: a repeat is refused by WeChat. */
export function setMyPhone(app: TypedApp, { wechat, accounts, consents }: Services): void {
  app.put(
    '/me/phone',
    {
      schema: {
        operationId: 'setMyPhone',
        tags: ['session'],
        summary: 'The phone WeChat vouches for, by the code of its phone button',
        security: [{ session: [] }],
        body: Type.Object({ code: Type.String({ minLength: 1, maxLength: 128 }) }, STRICT),
        response: { 200: BoundPhoneSchema, ...problems(400, 401, 403, 404, 409, 422, 429, 503) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      // Asked again below, where it counts; here it saves the code.
      await consents.assertGiven(actor, 'phone')
      const phone = await wechat.readPhone(request.body.code)
      return showBound(await accounts.bindPhone(actor, phone, request.session?.webSessionId))
    },
  )
}
