import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function withdrawDocument(app: TypedApp, { documents }: Services): void {
  app.post(
    '/documents/:id/withdrawal',
    {
      schema: {
        operationId: 'withdrawDocument',
        tags: ['documents'],
        summary: 'Take a paper back with a reason; its title and the reason stay readable',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ reason: PlainText(4, 200) }, STRICT),
        response: {
          200: Type.Object({ id: TenantIdText }),
          ...problems(400, 401, 403, 404, 409),
        },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const withdrawal = { id, ...request.body }
      await documents.withdrawDocument(requireActor(request), withdrawal, toWriteRequest(request))
      return { id: formatTenantId(id) }
    },
  )
}
