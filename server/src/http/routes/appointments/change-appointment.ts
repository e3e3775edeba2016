import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { DutyHoursBody, NumberParams, NumberText } from './schemas'

export function changeAppointment(app: TypedApp, { appointments }: Services): void {
  app.put(
    '/appointments/:id',
    {
      schema: {
        operationId: 'changeAppointment',
        tags: ['appointments'],
        summary: 'Make a worker the first or the second of a grid, or change the duty hours',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: NumberParams,
        body: Type.Object({ isSecond: Type.Boolean(), ...DutyHoursBody }, STRICT),
        response: {
          200: Type.Object({ id: NumberText }),
          ...problems(400, 401, 404, 409, 422),
        },
      },
    },
    async (request) => {
      const { id } = request.params
      const change = { id, ...request.body }
      await appointments.change(requireActor(request), change, toWriteRequest(request))
      return { id }
    },
  )
}
