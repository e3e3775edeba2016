import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { OfficeBody, PhoneText } from './schemas'

export function findAppointee(app: TypedApp, { appointments }: Services): void {
  app.post(
    '/appointee-look-ups',
    {
      schema: {
        operationId: 'findAppointee',
        tags: ['appointments'],
        summary:
          'What the person with this phone is called, before one appoints them; at most thirty an hour',
        security: [{ session: [] }],
        body: Type.Object({ ...OfficeBody, phone: PhoneText }, STRICT),
        response: {
          200: Type.Object({ displayName: Type.String() }),
          ...problems(400, 401, 403, 409, 422, 429),
        },
      },
    },
    async (request) => {
      const { phone, ...office } = request.body
      return appointments.findAppointee(requireActor(request), { office, phone })
    },
  )
}
