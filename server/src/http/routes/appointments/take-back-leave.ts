import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { NumberParams, NumberText } from './schemas'

export function takeBackLeave(app: TypedApp, { leaves }: Services): void {
  app.post(
    '/leaves/:id/withdrawal',
    {
      schema: {
        operationId: 'takeBackLeave',
        tags: ['appointments'],
        summary: 'Take a leave back, also while it runs: the worker, or the committee',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: NumberParams,
        response: { 200: Type.Object({ id: NumberText }), ...problems(400, 401, 404, 409) },
      },
    },
    async (request) => {
      const { id } = request.params
      await leaves.takeBack(requireActor(request), id, toWriteRequest(request))
      return { id }
    },
  )
}
