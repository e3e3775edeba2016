import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { RosterHouseholdSchema } from './schemas'

export function revealHousehold(app: TypedApp, { rosters }: Services): void {
  app.post(
    '/roster/households/:id/reveals',
    {
      schema: {
        operationId: 'revealHousehold',
        tags: ['rosters'],
        summary:
          'Look at the owners and the contact of a household; it is written down who did and why',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ reason: PlainText(2, 200) }, STRICT),
        response: {
          201: Type.Pick(RosterHouseholdSchema, ['owners', 'contact']),
          ...problems(400, 401, 404, 409, 422, 429),
        },
      },
    },
    async (request, reply) => {
      const look = { id: parseTenantId(request.params.id), ...request.body }
      const write = toWriteRequest(request)
      const { owners, contact } = await rosters.revealPeople(requireActor(request), look, write)
      return reply.code(201).send({ owners: [...owners], contact })
    },
  )
}
