import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { BoundPhoneSchema, SmsTrySchema, showBound } from './schemas'

/** The code is good once, so the request needs no Idempotency-Key. */
export function setMyPhoneBySms(app: TypedApp, { smsCodes, accounts, consents }: Services): void {
  app.put(
    '/me/phone-by-sms',
    {
      schema: {
        operationId: 'setMyPhoneBySms',
        tags: ['session'],
        summary: 'The phone a code was sent to',
        security: [{ session: [] }],
        body: SmsTrySchema,
        response: { 200: BoundPhoneSchema, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      // Asked again where it counts; here it saves the code.
      await consents.assertGiven(actor, 'phone')
      const phone = await smsCodes.prove(request.body)
      return showBound(await accounts.bindPhone(actor, phone, request.session?.webSessionId))
    },
  )
}
