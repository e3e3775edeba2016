import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { EmptyBody } from './act-route'
import { presentReport } from './present-report'
import { ReportSchema } from './schemas'

export function unfollowReport(app: TypedApp, { duplicates, media }: Services): void {
  app.post(
    '/reports/:id/unfollowing',
    {
      schema: {
        operationId: 'unfollowReport',
        tags: ['reports'],
        summary: 'Follow a report no longer; again changes nothing',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: EmptyBody,
        response: { 200: ReportSchema, ...problems(400, 401, 404, 409) },
      },
    },
    async (request) => {
      const view = await duplicates.unfollow(
        requireActor(request),
        parseTenantId(request.params.id),
        toWriteRequest(request),
      )
      return presentReport(view, media.linkTo)
    },
  )
}
