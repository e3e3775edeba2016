import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentReport } from './present-report'
import { NoteBody, ReportSchema } from './schemas'

export function resolveReport(app: TypedApp, { reports, media }: Services): void {
  app.post(
    '/reports/:id/resolution',
    {
      schema: {
        operationId: 'resolveReport',
        tags: ['reports'],
        summary: 'Say that it is solved; the reporter is asked',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: NoteBody,
        response: { 200: ReportSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const view = await reports.act(
        requireActor(request),
        parseTenantId(request.params.id),
        { event: 'resolve', ...request.body },
        toWriteRequest(request),
      )
      return presentReport(view, media.linkTo)
    },
  )
}
