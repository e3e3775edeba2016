import { Type } from 'typebox'
import type { Services } from '../../../container'
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
          'mine and public: newest first. workbench and inbox: open is what waits for the handlers, by due time',
        querystring: Type.Object(
          {
            view: Type.Enum(['mine', 'workbench', 'inbox', 'public']),
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
