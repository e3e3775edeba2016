import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function confirmRollCorrection(app: TypedApp, { rollCorrections }: Services): void {
  app.post(
    '/roll-corrections/:id/confirmation',
    {
      schema: {
        operationId: 'confirmRollCorrection',
        tags: ['rolls'],
        summary: 'Make a correction that somebody else of the committee has proposed',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        response: {
          200: Type.Object({ id: TenantIdText }),
          ...problems(400, 401, 403, 404, 409, 422),
        },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      await rollCorrections.confirm(requireActor(request), id, toWriteRequest(request))
      return { id: request.params.id }
    },
  )
}
