import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'

const RollBuildingSchema = Type.Object({ name: Type.String(), units: Type.Integer() })

export function listRollBuildings(app: TypedApp, { roll }: Services): void {
  app.get(
    '/polls/:id/roll-buildings',
    {
      schema: {
        operationId: 'listRollBuildings',
        tags: ['rolls'],
        summary: 'Buildings of a roll and how many voting units stand in each',
        params: IdParams,
        querystring: Type.Object({ ...PageQuery }, STRICT),
        response: { 200: pageOf(RollBuildingSchema), ...problems(400, 401, 404, 409, 422) },
      },
    },
    async (request) => {
      const poll = parseTenantId(request.params.id)
      const { items, nextCursor } = await roll.listBuildings(request.actor, poll, request.query)
      return { items: [...items], nextCursor }
    },
  )
}
