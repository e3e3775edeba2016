import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { BoundPhoneSchema, showBound } from './schemas'

/** The code is good once, so the request needs no Idempotency-Key: a repeat is refused by WeChat. */
export function setMyPhone(app: TypedApp, { wechat, accounts }: Services): void {
  app.put(
    '/me/phone',
    {
      schema: {
        operationId: 'setMyPhone',
        tags: ['session'],
        summary: 'The phone WeChat vouches for, by the code of its phone button',
        security: [{ session: [] }],
        body: Type.Object({ code: Type.String({ minLength: 1, maxLength: 128 }) }, STRICT),
        response: { 200: BoundPhoneSchema, ...problems(400, 401, 404, 409, 422, 429, 503) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const phone = await wechat.readPhone(request.body.code)
      return showBound(await accounts.bindPhone(actor, phone))
    },
  )
}
