import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentReport } from './present-report'
import { ReportSchema } from './schemas'

export function acceptReport(app: TypedApp, { reports, media }: Services): void {
  app.post(
    '/reports/:id/acceptance',
    {
      schema: {
        operationId: 'acceptReport',
        tags: ['reports'],
        summary: 'Take the report on',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({}, STRICT),
        response: { 200: ReportSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const view = await reports.act(
        requireActor(request),
        parseTenantId(request.params.id),
        { event: 'accept', note: '' },
        toWriteRequest(request),
      )
      return presentReport(view, media.linkTo)
    },
  )
}
