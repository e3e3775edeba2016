import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { FormIdSchema } from './schemas'

export function endForm(app: TypedApp, { forms }: Services): void {
  app.post(
    '/forms/:id/ending',
    {
      schema: {
        operationId: 'endForm',
        tags: ['forms'],
        summary: 'Ask nobody any more; what came stays',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        response: { 200: FormIdSchema, ...problems(400, 401, 404, 409, 422) },
      },
    },
    async (request) => {
      const { id } = request.params
      await forms.end(requireActor(request), parseTenantId(id), toWriteRequest(request))
      return { id }
    },
  )
}
