import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { CommunityCode, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentGridPlan } from './present-grid-plan'
import { DatumSchema, GridPlanSchema } from './schemas'

/** The file inside JSON text, in which each of its quotes takes two characters; a larger file gets its own answer. */
const BODY_LIMIT = 6 * 1024 * 1024

export function planGridImport(app: TypedApp, { gridPlans }: Services): void {
  app.post(
    '/grid-plans',
    {
      bodyLimit: BODY_LIMIT,
      // Not a byte of a visitor's file is read.
      onRequest: async (request) => void requireActor(request),
      schema: {
        operationId: 'planGridImport',
        tags: ['grids'],
        summary: 'Check a GeoJSON file of grids; nothing changes before the plan is accepted',
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: Type.Object(
          {
            communityCode: CommunityCode,
            datum: DatumSchema,
            /** Whether the file names all grids of the community, so that the others end. */
            isComplete: Type.Boolean(),
            /** The file as it is. */
            geojson: Type.String(),
          },
          STRICT,
        ),
        response: { 201: GridPlanSchema, ...problems(400, 401, 403, 404, 409, 413, 422) },
      },
    },
    async (request, reply) => {
      const { geojson: text, ...file } = request.body
      const write = toWriteRequest(request)
      const plan = await gridPlans.planImport(requireActor(request), { ...file, text }, write)
      return reply.code(201).send(presentGridPlan(plan))
    },
  )
}
