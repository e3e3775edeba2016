import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { BallotReceiptSchema, ChoiceText } from './schemas'

export function castBallot(app: TypedApp, { consultations }: Services): void {
  app.post(
    '/polls/:id/ballots',
    {
      schema: {
        operationId: 'castBallot',
        tags: ['consultations'],
        summary: 'The one ballot of a voting unit; it can be neither changed nor read back',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ votingUnitId: TenantIdText, choice: ChoiceText }, STRICT),
        response: { 201: BallotReceiptSchema, ...problems(400, 401, 404, 409) },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request)
      const { votingUnitId, choice } = request.body
      const ballot = {
        poll: parseTenantId(request.params.id),
        votingUnit: parseTenantId(votingUnitId),
        choice,
      }
      return reply
        .code(201)
        .send(await consultations.castBallot(actor, ballot, toWriteRequest(request)))
    },
  )
}
