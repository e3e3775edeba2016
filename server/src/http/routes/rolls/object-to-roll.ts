import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { LineText, PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { orNull } from '../consultations/poll-schemas'
import { ObjectionKindText } from './schemas'

export function objectToRoll(app: TypedApp, { roll }: Services): void {
  app.post(
    '/polls/:id/roll-objections',
    {
      schema: {
        operationId: 'objectToRoll',
        tags: ['rolls'],
        summary: 'Say that the roll of a running poll is wrong; residents of its community only',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object(
          {
            kind: ObjectionKindText,
            /** Of every kind but `missing`: the row of the published roll. */
            rollNumber: orNull(Type.Integer({ minimum: 1, maximum: 2_147_483_647 })),
            /** Which flat is missing. */
            flat: orNull(LineText(2, 40)),
            body: PlainText(4, 300),
          },
          STRICT,
        ),
        response: {
          201: Type.Object({ id: TenantIdText }),
          ...problems(400, 401, 403, 404, 409, 422),
        },
      },
    },
    async (request, reply) => {
      const poll = parseTenantId(request.params.id)
      const objection = { poll, ...request.body }
      const id = await roll.objectToRoll(requireActor(request), objection, toWriteRequest(request))
      return reply.code(201).send({ id: formatTenantId(id) })
    },
  )
}
