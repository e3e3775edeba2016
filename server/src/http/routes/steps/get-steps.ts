import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentSteps } from './present-steps'
import { StepsSchema } from './schemas'

export function getSteps(app: TypedApp, { steps }: Services): void {
  app.get(
    '/consultations/:id/steps',
    {
      schema: {
        operationId: 'getSteps',
        tags: ['consultations'],
        summary:
          'Where a consultation stands on its way: opinions, papers, corrections, carrying out',
        params: IdParams,
        response: { 200: StepsSchema, ...problems(400, 404) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      return presentSteps(id, await steps.getSteps(request.actor, id))
    },
  )
}
