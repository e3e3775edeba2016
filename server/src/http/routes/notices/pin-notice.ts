import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentNotice } from './present-notice'
import { NoticeSchema } from './schemas'

export function pinNotice(app: TypedApp, { notices, media }: Services): void {
  app.put(
    '/notices/:id/pin',
    {
      schema: {
        operationId: 'pinNotice',
        tags: ['notices'],
        summary: 'Keep a notice on top, at most three of a community, or let it go',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ isPinned: Type.Boolean() }, STRICT),
        response: { 200: NoticeSchema, ...problems(400, 401, 403, 404, 409, 410) },
      },
    },
    async (request) => {
      const pin = { id: parseTenantId(request.params.id), ...request.body }
      const actor = requireActor(request)
      return presentNotice(
        await notices.pinNotice(actor, pin, toWriteRequest(request)),
        media.linkTo,
      )
    },
  )
}
