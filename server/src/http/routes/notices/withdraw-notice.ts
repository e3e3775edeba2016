import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentNotice } from './present-notice'
import { NoticeSchema } from './schemas'

export function withdrawNotice(app: TypedApp, { notices, media }: Services): void {
  app.post(
    '/notices/:id/withdrawal',
    {
      schema: {
        operationId: 'withdrawNotice',
        tags: ['notices'],
        summary: 'Take a notice back with a reason; it stays in the committee’s list',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ reason: PlainText(2, 200) }, STRICT),
        response: { 200: NoticeSchema, ...problems(400, 401, 403, 404, 409, 410) },
      },
    },
    async (request) => {
      const withdrawal = { id: parseTenantId(request.params.id), reason: request.body.reason }
      const actor = requireActor(request)
      return presentNotice(
        await notices.withdrawNotice(actor, withdrawal, toWriteRequest(request)),
        media.linkTo,
      )
    },
  )
}
