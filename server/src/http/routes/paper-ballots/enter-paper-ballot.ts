import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText, UploadId } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { AnswersBody, orNull } from '../consultations/poll-schemas'
import { SlipNumberText } from './schemas'

const SlipBody = Type.Object(
  {
    slipNumber: SlipNumberText,
    /** Of a named poll, and of no other. */
    votingUnitId: orNull(TenantIdText),
    /** Of a secret poll, and of no other: 1, or the floor area where the poll weighs by it. */
    weight: orNull(Type.Integer({ minimum: 1, maximum: 1_000_000_000 })),
    answers: AnswersBody,
    /** Photos of the slip. */
    uploadIds: Type.Array(UploadId, { minItems: 1, maxItems: 3, uniqueItems: true }),
  },
  STRICT,
)

export function enterPaperBallot(app: TypedApp, { paperEntries }: Services): void {
  app.post(
    '/polls/:id/paper-ballots',
    {
      schema: {
        operationId: 'enterPaperBallot',
        tags: ['paper-ballots'],
        summary: 'Enter a slip; it counts once somebody else has confirmed it',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: SlipBody,
        response: {
          201: Type.Object({ id: Type.String() }),
          ...problems(400, 401, 403, 404, 409, 422),
        },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request)
      const { votingUnitId, ...rest } = request.body
      const slip = {
        ...rest,
        poll: parseTenantId(request.params.id),
        votingUnit: votingUnitId === null ? null : parseTenantId(votingUnitId),
      }
      const id = await paperEntries.enter(actor, slip, toWriteRequest(request))
      return reply.code(201).send({ id })
    },
  )
}
