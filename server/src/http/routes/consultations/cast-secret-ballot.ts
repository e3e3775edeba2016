import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { sessionSent } from '../../../modules/consultations/consultations-errors'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { AnswersBody } from './poll-schemas'
import { ModulusText, OwnReceiptText, TokenText } from './secret-schemas'

const SecretBallotBody = Type.Object(
  {
    token: TokenText,
    signature: ModulusText,
    weight: Type.Integer({ minimum: 1 }),
    receipt: OwnReceiptText,
    answers: AnswersBody,
  },
  STRICT,
)

/** Nothing of a request is logged here unless the service itself fails: a line would say when and from where. */
export function castSecretBallot(app: TypedApp, { consultations }: Services): void {
  app.post(
    '/polls/:id/secret-ballots',
    {
      logLevel: 'error',
      schema: {
        operationId: 'castSecretBallot',
        tags: ['consultations'],
        summary: 'A secret ballot, without a session; the token makes repeats harmless',
        params: IdParams,
        body: SecretBallotBody,
        response: {
          201: Type.Object({ receipt: OwnReceiptText }),
          ...problems(400, 404, 409, 422),
        },
      },
    },
    async (request, reply) => {
      if (request.headers.authorization !== undefined) throw sessionSent()
      const ballot = { ...request.body, poll: parseTenantId(request.params.id) }
      await consultations.castSecretBallot(ballot)
      return reply.code(201).send({ receipt: ballot.receipt })
    },
  )
}
