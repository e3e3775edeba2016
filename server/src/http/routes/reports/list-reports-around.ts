import { Type } from 'typebox'
import type { Services } from '../../../container'
import { MAX_AROUND } from '../../../modules/reports/duplicates/duplicates-service'
import { PositionBody, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentReportSummary } from './present-report'
import { ReportAroundSchema } from './schemas'

export function listReportsAround(app: TypedApp, { duplicates }: Services): void {
  app.get(
    '/reports-around',
    {
      schema: {
        operationId: 'listReportsAround',
        tags: ['reports'],
        summary:
          'The public reports nearest to a GCJ-02 point that nobody has finished, within 500 metres',
        querystring: PositionBody,
        response: {
          200: Type.Object({ items: Type.Array(ReportAroundSchema, { maxItems: MAX_AROUND }) }),
          ...problems(400),
        },
      },
    },
    async (request) => {
      const found = await duplicates.listAround(request.actor, request.query)
      return {
        items: found.map(({ view, position, distanceM }) => ({
          ...presentReportSummary(view),
          position,
          distanceM,
        })),
      }
    },
  )
}
