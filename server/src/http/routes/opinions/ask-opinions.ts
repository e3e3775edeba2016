import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, Instant, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentSteps } from '../steps/present-steps'
import { StepsSchema } from '../steps/schemas'

export function askOpinions(app: TypedApp, { opinions, steps }: Services): void {
  app.post(
    '/consultations/:id/opinion-round',
    {
      schema: {
        operationId: 'askOpinions',
        tags: ['opinions'],
        summary:
          'Show a draft to everybody and take opinions until an instant, 1 to 60 days ahead; the poll closes later',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ endsAt: Instant, closesAt: Type.Optional(Instant) }, STRICT),
        response: { 200: StepsSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const id = parseTenantId(request.params.id)
      const { endsAt, closesAt } = request.body
      const round = {
        id,
        endsAt: new Date(endsAt),
        closesAt: closesAt === undefined ? undefined : new Date(closesAt),
      }
      await opinions.askOpinions(actor, round, toWriteRequest(request))
      return presentSteps(id, await steps.getSteps(actor, id))
    },
  )
}
