import { Type } from 'typebox'
import type { Services } from '../../../container'
import { REPORT_LIST_STATUSES, REPORT_VIEWS } from '../../../modules/reports/report-list-types'
import { PlainText } from '../../plain-text'
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
          'mine and public: newest first. The other views belong to staff: open is what waits for the handlers, by due time. text looks for a number, or for words within ninety days, in area, newest first',
        querystring: Type.Object(
          {
            view: Type.Enum(REPORT_VIEWS),
            gridCode: Type.Optional(GridCode),
            status: Type.Enum(REPORT_LIST_STATUSES, { default: 'all' }),
            dueWithinHours: Type.Optional(Type.Integer({ minimum: 0, maximum: 168 })),
            text: Type.Optional(PlainText(1, 40)),
            ...PageQuery,
          },
          STRICT,
        ),
        response: { 200: pageOf(ReportSummarySchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { view, gridCode, status, dueWithinHours, text, limit, cursor } = request.query
      const filter = { view, gridCode, status, dueWithinHours, text }
      const page = await reports.listReports(request.actor, filter, { limit, cursor })
      return { items: page.items.map(presentReportSummary), nextCursor: page.nextCursor }
    },
  )
}
