import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { SummaryQuery, SummarySchema } from './schemas'

export function getSummary(app: TypedApp, { summaries }: Services): void {
  app.get(
    '/summaries',
    {
      schema: {
        operationId: 'getSummary',
        tags: ['summaries'],
        summary: 'What happened in a grid or a community on a day or in a month, by no person',
        security: [{ session: [] }],
        querystring: SummaryQuery,
        response: { 200: SummarySchema, ...problems(400, 401, 403, 404, 422) },
      },
    },
    async (request) => {
      const { note, title, area, date, sections } = await summaries.getSummary(
        requireActor(request),
        request.query,
      )
      return {
        title,
        area,
        date,
        ...(note === undefined ? {} : { note }),
        sections: sections.map(({ heading, head, rows, empty }) => ({
          heading,
          head: [...head],
          rows: rows.map((row) => [...row]),
          empty,
        })),
      }
    },
  )
}
