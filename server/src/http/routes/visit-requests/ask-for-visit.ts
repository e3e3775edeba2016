import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { VisitWishFields } from './schemas'

export function askForVisit(app: TypedApp, { visitRequests }: Services): void {
  app.post(
    '/visit-requests',
    {
      schema: {
        operationId: 'askForVisit',
        tags: ['visits'],
        summary: 'Ask the grid worker to come to a home of mine; one request of a home is open',
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: Type.Object(
          { ...VisitWishFields, words: Type.Union([PlainText(1, 200), Type.Literal('')]) },
          STRICT,
        ),
        response: {
          201: Type.Object({ id: TenantIdText }),
          ...problems(400, 401, 404, 409, 422, 429),
        },
      },
    },
    async (request, reply) => {
      const { householdId, preferredOn: day, preferredPart: part, ...rest } = request.body
      const asked = { ...rest, household: parseTenantId(householdId), preferred: { day, part } }
      const id = await visitRequests.ask(requireActor(request), asked, toWriteRequest(request))
      return reply.code(201).send({ id: formatTenantId(id) })
    },
  )
}
