import { type Static, type TObject, Type } from 'typebox'
import type { Services } from '../../../container'
import type { GridAct } from '../../../modules/places/grids/plan-task'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentGridPlan } from './present-grid-plan'
import { GridParams, GridPlanSchema } from './schemas'

interface PlanRoute<Body extends TObject> {
  readonly path: string
  readonly operationId: string
  readonly summary: string
  readonly body: Body
  toAct(body: Static<Body>): GridAct
}

/** One act on a grid, planned first. */
export function planRoute<Body extends TObject>({
  path,
  operationId,
  summary,
  body,
  toAct,
}: PlanRoute<Body>): (app: TypedApp, services: Services) => void {
  return (app, { gridPlans }) => {
    app.post(
      `/grids/:code/${path}`,
      {
        schema: {
          operationId,
          tags: ['grids'],
          summary,
          security: [{ session: [] }],
          headers: WriteHeaders,
          params: GridParams,
          body: body as TObject,
          response: { 201: GridPlanSchema, ...problems(400, 401, 403, 404, 409, 422) },
        },
      },
      async (request, reply) => {
        const act = toAct(request.body as Static<Body>)
        const plan = await gridPlans.planAct(
          requireActor(request),
          { gridCode: request.params.code, ...act },
          toWriteRequest(request),
        )
        return reply.code(201).send(presentGridPlan(plan))
      },
    )
  }
}

/** For an act that needs no words. */
export const NoBody = Type.Object({}, { additionalProperties: false })
