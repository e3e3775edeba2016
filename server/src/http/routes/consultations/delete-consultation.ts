import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { EmptyBody } from './schemas'

export function deleteConsultation(app: TypedApp, { consultations }: Services): void {
  app.post(
    '/consultations/:id/removal',
    {
      schema: {
        operationId: 'deleteConsultation',
        tags: ['consultations'],
        summary: 'Throw a draft away; what was opened stays for good',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: EmptyBody,
        response: {
          200: Type.Object({ id: TenantIdText }),
          ...problems(400, 401, 403, 404, 409, 422),
        },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      await consultations.deleteConsultation(requireActor(request), id, toWriteRequest(request))
      return { id: formatTenantId(id) }
    },
  )
}
