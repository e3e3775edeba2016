import { Type } from 'typebox'
import type { Services } from '../../../container'
import { Instant, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { WrittenPhone } from './schemas'

/** A repeat is a message of its own, which costs money: the limits see to it, not an Idempotency-Key. */
export function sendSmsCode(app: TypedApp, { smsCodes }: Services): void {
  app.post(
    '/sms/codes',
    {
      schema: {
        operationId: 'sendSmsCode',
        tags: ['session'],
        summary: 'Have a code sent to a phone; the answer is the same whoever has it',
        body: Type.Object({ phone: WrittenPhone }, STRICT),
        response: {
          201: Type.Object({
            /** Goes back with the code. */
            id: Type.String(),
            expiresAt: Instant,
            /** In demo mode alone, where nothing is sent. */
            shownCode: Type.Union([Type.String(), Type.Null()]),
          }),
          ...problems(400, 404, 409, 422, 429, 503),
        },
      },
    },
    async (request, reply) => {
      const { id, expiresAt, shownCode } = await smsCodes.send(request.body.phone, request.ip)
      return reply
        .code(201)
        .send({ id, expiresAt: expiresAt.toISOString(), shownCode: shownCode ?? null })
    },
  )
}
