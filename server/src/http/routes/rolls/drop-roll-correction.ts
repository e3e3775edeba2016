import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function dropRollCorrection(app: TypedApp, { rollCorrections }: Services): void {
  app.post(
    '/roll-corrections/:id/drop',
    {
      schema: {
        operationId: 'dropRollCorrection',
        tags: ['rolls'],
        summary: 'Leave the roll as it is after all; the committee only',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        response: {
          200: Type.Object({ id: TenantIdText }),
          ...problems(400, 401, 404, 409),
        },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      await rollCorrections.drop(requireActor(request), id, toWriteRequest(request))
      return { id: request.params.id }
    },
  )
}
