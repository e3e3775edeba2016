import { Type } from 'typebox'
import type { Services } from '../../../container'
import { COUNTED_VIEWS, type CountedView } from '../../../modules/reports/reports-types'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'

const Count = Type.Integer({ minimum: 0, maximum: 100 })

export function countReports(app: TypedApp, { reports }: Services): void {
  app.get(
    '/report-counts',
    {
      schema: {
        operationId: 'countReports',
        tags: ['reports'],
        summary: 'How many reports of each view wait for this person; 100 means as many or more',
        security: [{ session: [] }],
        response: {
          200: Type.Object(
            Object.fromEntries(COUNTED_VIEWS.map((view) => [view, Count])) as Record<
              CountedView,
              typeof Count
            >,
          ),
          ...problems(401),
        },
      },
    },
    async (request) => reports.countReports(requireActor(request)),
  )
}
