import { Type } from 'typebox'
import type { Services } from '../../../container'
import { LineText, PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { Instant, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentNotice } from './present-notice'
import { CategoryText, NoticeSchema, TargetAreaCode } from './schemas'

const CreateBody = Type.Object(
  {
    areaCode: TargetAreaCode,
    category: CategoryText,
    title: LineText(2, 40),
    body: PlainText(5, 2000),
    asksAcknowledgement: Type.Boolean(),
    expiresAt: Instant,
    /** When it goes out; at once without. */
    publishesAt: Type.Optional(Type.Union([Instant, Type.Null()])),
    isPinned: Type.Optional(Type.Boolean()),
  },
  STRICT,
)

export function createNotice(app: TypedApp, { notices }: Services): void {
  app.post(
    '/notices',
    {
      schema: {
        operationId: 'createNotice',
        tags: ['notices'],
        summary: "Publish to a community or one of its grids; the community's committee only",
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: CreateBody,
        response: { 201: NoticeSchema, ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) => {
      const { publishesAt, isPinned = false, ...rest } = request.body
      const draft = {
        ...rest,
        isPinned,
        expiresAt: new Date(rest.expiresAt),
        publishesAt: publishesAt ? new Date(publishesAt) : null,
      }
      const view = await notices.createNotice(requireActor(request), draft, toWriteRequest(request))
      return reply.code(201).send(presentNotice(view))
    },
  )
}
