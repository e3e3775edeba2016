import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentGridPlan } from './present-grid-plan'
import { GridPlanSchema } from './schemas'

export function getGridPlan(app: TypedApp, { gridPlans }: Services): void {
  app.get(
    '/grid-plans/:id',
    {
      schema: {
        operationId: 'getGridPlan',
        tags: ['grids'],
        summary: 'A plan with what was found, for who manages the grids',
        security: [{ session: [] }],
        params: IdParams,
        response: { 200: GridPlanSchema, ...problems(400, 401, 404) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      return presentGridPlan(await gridPlans.getPlan(requireActor(request), id))
    },
  )
}
