import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function markPaperUnit(app: TypedApp, { paperMarks }: Services): void {
  app.post(
    '/polls/:id/paper-marks',
    {
      schema: {
        operationId: 'markPaperUnit',
        tags: ['paper-ballots'],
        summary:
          'Say that a unit of a secret poll has handed in a slip; two of the committee mark it',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ votingUnitId: TenantIdText }, STRICT),
        response: {
          201: Type.Object({
            votingUnitId: TenantIdText,
            /** Whether somebody else still has to say the same. */
            status: Type.Enum(['waiting', 'marked']),
          }),
          ...problems(400, 401, 403, 404, 409),
        },
      },
    },
    async (request, reply) => {
      const { votingUnitId } = request.body
      const unit = {
        poll: parseTenantId(request.params.id),
        votingUnit: parseTenantId(votingUnitId),
      }
      const actor = requireActor(request)
      const status = await paperMarks.markPaperUnit(actor, unit, toWriteRequest(request))
      return reply.code(201).send({ votingUnitId, status })
    },
  )
}
