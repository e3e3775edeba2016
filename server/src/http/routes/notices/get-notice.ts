import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentNotice } from './present-notice'
import { NoticeSchema } from './schemas'

export function getNotice(app: TypedApp, { notices, media }: Services): void {
  app.get(
    '/notices/:id',
    {
      schema: {
        operationId: 'getNotice',
        tags: ['notices'],
        summary: 'A notice, also one that is over; once withdrawn only for its committee',
        params: IdParams,
        response: { 200: NoticeSchema, ...problems(400, 401, 404, 410) },
      },
    },
    async (request) =>
      presentNotice(
        await notices.getNotice(request.actor, parseTenantId(request.params.id)),
        media.linkTo,
      ),
  )
}
