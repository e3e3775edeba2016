import { Type } from 'typebox'
import type { Services } from '../../../container'
import { REPORT_VIEWS } from '../../../modules/reports/reports-types'
import { GridCode, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentReportSummary } from './present-report'
import { ReportSummarySchema } from './schemas'

export function listReports(app: TypedApp, { reports }: Services): void {
  app.get(
    '/reports',
    {
      schema: {
        operationId: 'listReports',
        tags: ['reports'],
        summary:
          'mine and public: newest first. The other views belong to staff: open is what waits for the handlers, by due time',
        querystring: Type.Object(
          {
            view: Type.Enum(REPORT_VIEWS),
            gridCode: Type.Optional(GridCode),
            status: Type.Enum(['open', 'closed', 'all'], { default: 'all' }),
            ...PageQuery,
          },
          STRICT,
        ),
        response: { 200: pageOf(ReportSummarySchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { view, gridCode, status, limit, cursor } = request.query
      const filter = { view, gridCode, status }
      const page = await reports.listReports(request.actor, filter, { limit, cursor })
      return { items: page.items.map(presentReportSummary), nextCursor: page.nextCursor }
    },
  )
}
