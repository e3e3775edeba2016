import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentReport } from './present-report'
import { ReportSchema } from './schemas'

export function getReport(app: TypedApp, { reports, media }: Services): void {
  app.get(
    '/reports/:id',
    {
      schema: {
        operationId: 'getReport',
        tags: ['reports'],
        summary: 'A report; 404 when there is none or it is not for this person',
        params: IdParams,
        response: { 200: ReportSchema, ...problems(400, 401, 404) },
      },
    },
    async (request) => {
      const view = await reports.getReport(request.actor, parseTenantId(request.params.id))
      return presentReport(view, media.linkTo)
    },
  )
}
