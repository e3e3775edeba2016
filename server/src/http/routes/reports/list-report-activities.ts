import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentActivity } from './present-report'
import { ActivitySchema } from './schemas'

export function listReportActivities(app: TypedApp, { reports, media }: Services): void {
  app.get(
    '/reports/:id/activities',
    {
      schema: {
        operationId: 'listReportActivities',
        tags: ['reports'],
        summary: 'What happened to a report, newest first',
        params: IdParams,
        querystring: Type.Object(PageQuery, STRICT),
        response: { 200: pageOf(ActivitySchema), ...problems(400, 401, 404, 422) },
      },
    },
    async (request) => {
      const { limit, cursor } = request.query
      const id = parseTenantId(request.params.id)
      const page = await reports.listActivities(request.actor, id, { limit, cursor })
      const reading = {
        accountId: request.actor?.accountId,
        parties: page.parties,
        units: page.units,
        linkTo: media.linkTo,
      }
      return {
        items: page.items.map((activity) => presentActivity(activity, reading)),
        nextCursor: page.nextCursor,
      }
    },
  )
}
