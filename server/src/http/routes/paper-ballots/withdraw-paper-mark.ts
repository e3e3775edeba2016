import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function withdrawPaperMark(app: TypedApp, { paperMarks }: Services): void {
  app.post(
    '/polls/:id/paper-marks/withdrawals',
    {
      schema: {
        operationId: 'withdrawPaperMark',
        tags: ['paper-ballots'],
        summary: 'Take a mark back while no slip of its weight has been entered',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ votingUnitId: TenantIdText, reason: PlainText(4, 200) }, STRICT),
        response: {
          200: Type.Object({ votingUnitId: TenantIdText }),
          ...problems(400, 401, 403, 404, 409),
        },
      },
    },
    async (request) => {
      const { votingUnitId, reason } = request.body
      const unit = {
        poll: parseTenantId(request.params.id),
        votingUnit: parseTenantId(votingUnitId),
        reason,
      }
      await paperMarks.withdrawPaperMark(requireActor(request), unit, toWriteRequest(request))
      return { votingUnitId }
    },
  )
}
