import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { LineText, PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { Instant, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentNotice } from './present-notice'
import { AttachmentsBody, CategoryText, GroupText, NoticeSchema, TargetAreaCode } from './schemas'

const CreateBody = Type.Object(
  {
    areaCode: TargetAreaCode,
    /** Only these of the area; all without. */
    buildingIds: Type.Optional(Type.Array(TenantIdText, { maxItems: 50, uniqueItems: true })),
    /** Only this group of its homes; all without. */
    audience: Type.Optional(Type.Union([GroupText, Type.Null()])),
    category: CategoryText,
    title: LineText(2, 40),
    body: PlainText(5, 2000),
    asksAcknowledgement: Type.Boolean(),
    expiresAt: Instant,
    /** It does not end then, but has to be looked at again. */
    isReviewed: Type.Optional(Type.Boolean()),
    /** When it goes out; at once without. */
    publishesAt: Type.Optional(Type.Union([Instant, Type.Null()])),
    isPinned: Type.Optional(Type.Boolean()),
    /** The mobile numbers in it are an office's; without, none may be in it. */
    phonesArePublic: Type.Optional(Type.Boolean()),
    attachments: Type.Optional(AttachmentsBody),
  },
  STRICT,
)

export function createNotice(app: TypedApp, { notices, media }: Services): void {
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
      const { publishesAt, isPinned = false, buildingIds = [], ...body } = request.body
      const { audience = null, isReviewed = false, attachments = [], ...other } = body
      const { phonesArePublic = false, expiresAt, ...rest } = other
      const draft = {
        ...rest,
        audience,
        buildings: buildingIds.map(parseTenantId),
        isPinned,
        isReviewed,
        phonesArePublic,
        attachments,
        endsAt: new Date(expiresAt),
        publishesAt: publishesAt ? new Date(publishesAt) : null,
      }
      const view = await notices.createNotice(requireActor(request), draft, toWriteRequest(request))
      return reply.code(201).send(presentNotice(view, media.linkTo))
    },
  )
}
