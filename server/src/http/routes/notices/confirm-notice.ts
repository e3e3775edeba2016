import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, Instant, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentNotice } from './present-notice'
import { NoticeSchema } from './schemas'

export function confirmNotice(app: TypedApp, { noticeReviews, media }: Services): void {
  app.post(
    '/notices/:id/confirmations',
    {
      schema: {
        operationId: 'confirmNotice',
        tags: ['notices'],
        summary:
          'Say that a notice that is due is still right; it is looked at again in ninety days, or then',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ until: Type.Optional(Instant) }, STRICT),
        response: { 200: NoticeSchema, ...problems(400, 401, 403, 404, 409, 410, 422) },
      },
    },
    async (request) => {
      const { until } = request.body
      const id = parseTenantId(request.params.id)
      const review = { id, until: until === undefined ? undefined : new Date(until) }
      const actor = requireActor(request)
      return presentNotice(
        await noticeReviews.confirm(actor, review, toWriteRequest(request)),
        media.linkTo,
      )
    },
  )
}
