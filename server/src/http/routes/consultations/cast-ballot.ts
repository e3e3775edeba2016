import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { AnswersBody } from './poll-schemas'
import { BallotReceiptSchema } from './schemas'

export function castBallot(app: TypedApp, { consultations }: Services): void {
  app.post(
    '/polls/:id/ballots',
    {
      schema: {
        operationId: 'castBallot',
        tags: ['consultations'],
        summary:
          'The one ballot of a voting unit; it cannot be read back, and is replaced only where the poll allows it',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ votingUnitId: TenantIdText, answers: AnswersBody }, STRICT),
        response: { 201: BallotReceiptSchema, ...problems(400, 401, 404, 409, 422) },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request)
      const { votingUnitId, answers } = request.body
      const ballot = {
        poll: parseTenantId(request.params.id),
        votingUnit: parseTenantId(votingUnitId),
        answers,
      }
      return reply
        .code(201)
        .send(await consultations.castBallot(actor, ballot, toWriteRequest(request)))
    },
  )
}
