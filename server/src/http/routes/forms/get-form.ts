import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentForm } from './present-form'
import { FormSchema } from './schemas'

export function getForm(app: TypedApp, { forms }: Services): void {
  app.get(
    '/forms/:id',
    {
      schema: {
        operationId: 'getForm',
        tags: ['forms'],
        summary: 'A table with the row of each grid; its committee',
        security: [{ session: [] }],
        params: IdParams,
        response: { 200: FormSchema, ...problems(400, 401, 404) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const { form, rows } = await forms.get(requireActor(request), id)
      return {
        ...presentForm(form),
        fields: [...form.fields],
        endedAt: form.endedAt?.toISOString() ?? null,
        rows: rows.map(({ values, sentAt, ...grid }) => ({
          ...grid,
          values: [...values],
          sentAt: sentAt?.toISOString() ?? null,
        })),
      }
    },
  )
}
