import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { LineText, PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { RelationText } from './schemas'

export function claimHousehold(app: TypedApp, { claims }: Services): void {
  app.post(
    '/household-claims',
    {
      schema: {
        operationId: 'claimHousehold',
        tags: ['homes'],
        summary:
          'Say that a home is mine; at once where the roster has my phone, else somebody decides',
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: Type.Object(
          {
            householdId: TenantIdText,
            relation: RelationText,
            /** As the neighbours know me. */
            name: LineText(2, 20),
            /** For whoever decides. */
            words: Type.Union([PlainText(1, 200), Type.Literal('')]),
          },
          STRICT,
        ),
        response: {
          201: Type.Object({ id: TenantIdText, status: Type.Enum(['approved', 'waiting']) }),
          ...problems(400, 401, 404, 409, 429),
        },
      },
    },
    async (request, reply) => {
      const { householdId, ...rest } = request.body
      const claim = { household: parseTenantId(householdId), ...rest }
      const made = await claims.claim(requireActor(request), claim, toWriteRequest(request))
      return reply.code(201).send({ id: formatTenantId(made.id), status: made.status })
    },
  )
}
