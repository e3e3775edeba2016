import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { NumberParams } from './schemas'

export function resetSecondFactor(app: TypedApp, { secondFactor }: Services): void {
  app.post(
    '/appointments/:id/second-factor-resets',
    {
      schema: {
        operationId: 'resetSecondFactor',
        tags: ['appointments'],
        summary: 'For somebody who lost what makes their codes; they are told by whom and when',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: NumberParams,
        response: { 204: Type.Null(), ...problems(400, 401, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request)
      await secondFactor.reset(actor, request.params.id, toWriteRequest(request))
      return reply.code(204).send(null)
    },
  )
}
