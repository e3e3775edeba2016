import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { Instant, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { NumberParams, NumberText, PhoneText } from './schemas'

export function endAppointment(app: TypedApp, { appointments }: Services): void {
  app.post(
    '/appointments/:id/end',
    {
      schema: {
        operationId: 'endAppointment',
        tags: ['appointments'],
        summary:
          'End an appointment now or on a day; the last one of an office only with a successor, or a committee that takes the grid over',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: NumberParams,
        body: Type.Object(
          {
            /** Now while it is null. */
            endsAt: Type.Union([Instant, Type.Null()]),
            /** Follows at the same moment, with the same hours. */
            successorPhone: Type.Union([PhoneText, Type.Null()]),
            /** The committee answers for the grid until somebody is appointed. */
            isTakenOver: Type.Boolean(),
          },
          STRICT,
        ),
        response: {
          200: Type.Object({ id: NumberText }),
          ...problems(400, 401, 404, 409, 422, 429),
        },
      },
    },
    async (request) => {
      const { id } = request.params
      const { endsAt, ...rest } = request.body
      const ending = { id, ...rest, endsAt: endsAt === null ? null : new Date(endsAt) }
      await appointments.end(requireActor(request), ending, toWriteRequest(request))
      return { id }
    },
  )
}
