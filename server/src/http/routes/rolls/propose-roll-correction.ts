import { type Static, Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import type { RollChange } from '../../../modules/consultations/roll/roll-types'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { orNull } from '../consultations/poll-schemas'
import { AreaHundredths } from './schemas'

const ChangeBody = Type.Union([
  Type.Object({ kind: Type.Literal('add'), flatId: TenantIdText }, STRICT),
  Type.Object({ kind: Type.Literal('remove'), votingUnitId: TenantIdText }, STRICT),
  Type.Object(
    {
      kind: Type.Literal('area'),
      votingUnitId: TenantIdText,
      floorAreaHundredths: AreaHundredths,
    },
    STRICT,
  ),
])

export function proposeRollCorrection(app: TypedApp, { rollCorrections }: Services): void {
  app.post(
    '/polls/:id/roll-corrections',
    {
      schema: {
        operationId: 'proposeRollCorrection',
        tags: ['rolls'],
        summary:
          'Propose to add, strike off or measure anew one unit; the committee only, and a second member confirms it',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object(
          {
            change: ChangeBody,
            /** Everybody reads it. */
            reason: PlainText(4, 200),
            /** Which objection this answers; needed once the time for objections is over. */
            objectionId: orNull(TenantIdText),
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
      const { change, reason, objectionId } = request.body
      const correction = {
        poll: parseTenantId(request.params.id),
        objection: objectionId === null ? null : parseTenantId(objectionId),
        change: readChange(change),
        reason,
      }
      const write = toWriteRequest(request)
      const id = await rollCorrections.propose(requireActor(request), correction, write)
      return reply.code(201).send({ id: formatTenantId(id) })
    },
  )
}

function readChange(change: Static<typeof ChangeBody>): RollChange {
  if (change.kind === 'add') return { kind: 'add', flat: parseTenantId(change.flatId) }
  return { ...change, votingUnit: parseTenantId(change.votingUnitId) }
}
