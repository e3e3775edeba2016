import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentAttachments } from './present-notice'
import { NoticeVersionSchema } from './schemas'

export function listNoticeVersions(app: TypedApp, { notices, media }: Services): void {
  app.get(
    '/notices/:id/versions',
    {
      schema: {
        operationId: 'listNoticeVersions',
        tags: ['notices'],
        summary: 'What a notice said before each correction, the last first',
        params: IdParams,
        querystring: Type.Object(PageQuery, STRICT),
        response: { 200: pageOf(NoticeVersionSchema), ...problems(400, 404, 410, 422) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const page = await notices.listVersions(request.actor, id, request.query)
      const items = page.items.map((version) => ({
        ...version,
        attachments: presentAttachments(version.attachments, media.linkTo),
        expiresAt: version.expiresAt.toISOString(),
        correctedAt: version.correctedAt.toISOString(),
      }))
      return { items, nextCursor: page.nextCursor }
    },
  )
}
