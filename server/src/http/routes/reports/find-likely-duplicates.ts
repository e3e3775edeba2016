import { Type } from 'typebox'
import type { Services } from '../../../container'
import { MAX_DUPLICATES } from '../../../modules/reports/duplicates/find-likely-duplicates'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentReportSummary } from './present-report'
import { DuplicateSearchBody, LikelyDuplicateSchema } from './schemas'

export function findLikelyDuplicates(app: TypedApp, { duplicates }: Services): void {
  app.post(
    '/report-duplicates',
    {
      schema: {
        operationId: 'findLikelyDuplicates',
        tags: ['reports'],
        summary:
          'Public reports that may be about the same as a draft: near, of the last 60 days, in like words. Stores nothing',
        body: DuplicateSearchBody,
        response: {
          200: Type.Object({
            items: Type.Array(LikelyDuplicateSchema, { maxItems: MAX_DUPLICATES }),
          }),
          ...problems(400, 422),
        },
      },
    },
    async (request) => {
      const found = await duplicates.findLikely(request.actor, request.body)
      return {
        items: found.map(({ view, found: { distanceM, likeness } }) => ({
          ...presentReportSummary(view),
          distanceM,
          likeness: Math.round(likeness * 100) / 100,
        })),
      }
    },
  )
}
