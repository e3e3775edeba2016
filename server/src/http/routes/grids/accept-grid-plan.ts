import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { NoBody } from './plan-route'
import { presentGridPlan } from './present-grid-plan'
import { GridPlanSchema } from './schemas'

export function acceptGridPlan(app: TypedApp, { gridPlans }: Services): void {
  app.post(
    '/grid-plans/:id/acceptance',
    {
      schema: {
        operationId: 'acceptGridPlan',
        tags: ['grids'],
        summary: 'Carry a plan out, all of it or nothing',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: NoBody,
        response: { 200: GridPlanSchema, ...problems(400, 401, 404, 409) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const write = toWriteRequest(request)
      return presentGridPlan(await gridPlans.acceptPlan(requireActor(request), id, write))
    },
  )
}
