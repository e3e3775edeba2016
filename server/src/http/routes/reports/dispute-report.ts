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

export function disputeReport(app: TypedApp, { reports, media }: Services): void {
  app.post(
    '/reports/:id/dispute',
    {
      schema: {
        operationId: 'disputeReport',
        tags: ['reports'],
        summary: 'The reporter says that it is not solved; it goes back to the handler',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ reason: PlainText(2, 500) }, STRICT),
        response: { 200: ReportSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const view = await reports.act(
        requireActor(request),
        parseTenantId(request.params.id),
        { event: 'dispute', note: request.body.reason },
        toWriteRequest(request),
      )
      return presentReport(view, media.linkTo)
    },
  )
}
