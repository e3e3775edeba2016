import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

export function exportForm(app: TypedApp, { forms }: Services): void {
  app.get(
    '/forms/:id/file',
    {
      schema: {
        operationId: 'exportForm',
        tags: ['forms'],
        summary: 'A table as XLSX, a row for each grid',
        security: [{ session: [] }],
        params: IdParams,
        produces: [TYPE],
        response: { 200: Type.Any(), ...problems(400, 401, 404) },
      },
    },
    async (request, reply) => {
      const { id } = request.params
      const file = await forms.writeSheet(requireActor(request), parseTenantId(id))
      return reply
        .header('content-type', TYPE)
        .header('content-disposition', `attachment; filename="form-${id}.xlsx"`)
        .header('cache-control', 'no-store')
        .send(file)
    },
  )
}
