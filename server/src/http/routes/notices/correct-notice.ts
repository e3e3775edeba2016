import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { LineText, PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, Instant, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentNotice } from './present-notice'
import { AttachmentsBody, NoticeSchema } from './schemas'

const CorrectBody = Type.Object(
  {
    title: LineText(2, 40),
    body: PlainText(5, 2000),
    /** Its end, or when it has to be looked at again, whichever it has. */
    expiresAt: Instant,
    /** Everybody reads it; only for one that is not out yet it is not needed. */
    reason: Type.Optional(PlainText(4, 200)),
    /** It has changed in substance: whom it had reached counts no more. */
    asksAgain: Type.Boolean(),
    /** The mobile numbers in it are an office's; without, none may be in it. */
    phonesArePublic: Type.Optional(Type.Boolean()),
    /** It takes personal data out: what the notice said before is shown to nobody any more. */
    removesPersonalData: Type.Optional(Type.Boolean()),
    /** All it has from now on, those that stay among them; without, they stay as they are. */
    attachments: Type.Optional(AttachmentsBody),
    version: Type.Integer({ minimum: 0 }),
  },
  STRICT,
)

export function correctNotice(app: TypedApp, { notices, media }: Services): void {
  app.post(
    '/notices/:id/corrections',
    {
      schema: {
        operationId: 'correctNotice',
        tags: ['notices'],
        summary:
          'Put new words in the place of a notice, with why; what it said before stays readable, unless it said personal data',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: CorrectBody,
        response: { 200: NoticeSchema, ...problems(400, 401, 403, 404, 409, 410, 422) },
      },
    },
    async (request) => {
      const { expiresAt, phonesArePublic = false, ...body } = request.body
      const { removesPersonalData = false, ...rest } = body
      const id = parseTenantId(request.params.id)
      const endsAt = new Date(expiresAt)
      const correction = { ...rest, phonesArePublic, removesPersonalData, id, endsAt }
      const actor = requireActor(request)
      return presentNotice(
        await notices.correctNotice(actor, correction, toWriteRequest(request)),
        media.linkTo,
      )
    },
  )
}
