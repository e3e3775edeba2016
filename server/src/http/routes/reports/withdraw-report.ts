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

export function withdrawReport(app: TypedApp, { reports, media }: Services): void {
  app.post(
    '/reports/:id/withdrawal',
    {
      schema: {
        operationId: 'withdrawReport',
        tags: ['reports'],
        summary: 'The reporter needs nothing done any more',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ reason: Type.Optional(PlainText(2, 500)) }, STRICT),
        response: { 200: ReportSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const view = await reports.act(
        requireActor(request),
        parseTenantId(request.params.id),
        { event: 'withdraw', note: request.body.reason ?? '' },
        toWriteRequest(request),
      )
      return presentReport(view, media.linkTo)
    },
  )
}
