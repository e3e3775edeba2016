import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { TargetBody } from './schemas'

export function moveBuilding(app: TypedApp, { grids }: Services): void {
  app.put(
    '/buildings/:id/grid',
    {
      schema: {
        operationId: 'moveBuilding',
        tags: ['grids'],
        summary: 'A building and its homes into another grid of the community',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: TargetBody,
        response: { 200: TargetBody, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const move = { id: parseTenantId(request.params.id), ...request.body }
      await grids.moveBuilding(requireActor(request), move, toWriteRequest(request))
      return request.body
    },
  )
}
