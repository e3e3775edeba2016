import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentReport } from './present-report'
import { ReportSchema } from './schemas'

export function rejectReport(app: TypedApp, { reports, media }: Services): void {
  app.post(
    '/reports/:id/rejection',
    {
      schema: {
        operationId: 'rejectReport',
        tags: ['reports'],
        summary: 'Decline, with the reason and where to go instead',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ reason: PlainText(2, 400), referTo: PlainText(2, 80) }, STRICT),
        response: { 200: ReportSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const view = await reports.act(
        requireActor(request),
        parseTenantId(request.params.id),
        { event: 'reject', note: `${request.body.reason}\n请找：${request.body.referTo}` },
        toWriteRequest(request),
      )
      return presentReport(view, media.linkTo)
    },
  )
}
