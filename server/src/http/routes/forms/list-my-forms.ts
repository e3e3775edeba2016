import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentForm } from './present-form'
import { WorkerFormSchema } from './schemas'

/** Five forms a community at most, times the handful of grids somebody works in. */
export function listMyForms(app: TypedApp, { forms }: Services): void {
  app.get(
    '/me/forms',
    {
      schema: {
        operationId: 'listMyForms',
        tags: ['forms'],
        summary: 'The tables that are wanted of the grids I work in, what is due first on top',
        security: [{ session: [] }],
        response: { 200: Type.Object({ items: Type.Array(WorkerFormSchema) }), ...problems(401) },
      },
    },
    async (request) => {
      const found = await forms.listForWorker(requireActor(request))
      return {
        items: found.map(({ form, gridCode, gridName, sentAt }) => ({
          ...presentForm(form),
          gridCode,
          gridName,
          sentAt: sentAt?.toISOString() ?? null,
        })),
      }
    },
  )
}
