import { Type } from 'typebox'
import type { Services } from '../../../container'
import { COUNTED_LISTS } from '../../../modules/reports/report-list-types'
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
        summary: 'How many reports of each list wait for this person; 100 means as many or more',
        security: [{ session: [] }],
        response: {
          200: Type.Object(
            Object.fromEntries(COUNTED_LISTS.map((list) => [list, Count])) as Record<
              (typeof COUNTED_LISTS)[number],
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
