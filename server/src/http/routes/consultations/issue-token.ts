import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { ModulusText } from './secret-schemas'

const TokenBody = Type.Object({ votingUnitId: TenantIdText, blindedMessage: ModulusText }, STRICT)

export function issueToken(app: TypedApp, { consultations }: Services): void {
  app.post(
    '/polls/:id/tokens',
    {
      schema: {
        operationId: 'issueToken',
        tags: ['consultations'],
        summary:
          'The one ballot paper of a voting unit in a secret poll, signed blindly (RFC 9474)',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: TokenBody,
        response: {
          201: Type.Object({ blindSignature: ModulusText, weight: Type.Integer() }),
          ...problems(400, 401, 404, 409, 422),
        },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request)
      const { votingUnitId, blindedMessage } = request.body
      const token = {
        poll: parseTenantId(request.params.id),
        votingUnit: parseTenantId(votingUnitId),
        blindedMessage: Buffer.from(blindedMessage, 'base64url'),
      }
      const issued = await consultations.issueToken(actor, token, toWriteRequest(request))
      return reply.code(201).send(issued)
    },
  )
}
