import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentNotice } from './present-notice'
import { NoticeSchema } from './schemas'

export function readNotice(app: TypedApp, { notices, media }: Services): void {
  app.post(
    '/notices/:id/reads',
    {
      schema: {
        operationId: 'readNotice',
        tags: ['notices'],
        summary: "Mark it read, or acknowledge it, for the reader's households it is addressed to",
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object(
          {
            acknowledge: Type.Boolean(),
            /** Of the text that was read; clients of before do not say. */
            version: Type.Optional(Type.Integer({ minimum: 0 })),
          },
          STRICT,
        ),
        response: { 200: NoticeSchema, ...problems(400, 401, 403, 404, 409, 410, 422) },
      },
    },
    async (request) => {
      const reading = {
        id: parseTenantId(request.params.id),
        acknowledges: request.body.acknowledge,
        version: request.body.version,
      }
      const actor = requireActor(request)
      return presentNotice(
        await notices.readNotice(actor, reading, toWriteRequest(request)),
        media.linkTo,
      )
    },
  )
}
