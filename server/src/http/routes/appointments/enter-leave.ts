import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { Day, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { NumberParams, NumberText } from './schemas'

export function enterLeave(app: TypedApp, { leaves }: Services): void {
  app.post(
    '/appointments/:id/leaves',
    {
      schema: {
        operationId: 'enterLeave',
        tags: ['appointments'],
        summary: 'Days on which a grid worker is not asked: the worker, or the committee',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: NumberParams,
        body: Type.Object({ fromDay: Day, untilDay: Day }, STRICT),
        response: { 201: Type.Object({ id: NumberText }), ...problems(400, 401, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const leave = { appointmentId: request.params.id, ...request.body }
      const id = await leaves.enter(requireActor(request), leave, toWriteRequest(request))
      return reply.code(201).send({ id })
    },
  )
}
