import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { ConfirmationSchema, presentConfirmations } from './schemas'

export function listNoticeConfirmations(app: TypedApp, { notices, freshness }: Services): void {
  app.get(
    '/notices/:id/confirmations',
    {
      schema: {
        operationId: 'listNoticeConfirmations',
        tags: ['freshness'],
        summary: 'When a notice was looked at again and still held, the last first',
        params: IdParams,
        querystring: Type.Object(PageQuery, STRICT),
        response: { 200: pageOf(ConfirmationSchema), ...problems(400, 404, 410, 422) },
      },
    },
    async (request) => {
      const { id: subjectId } = request.params
      const id = parseTenantId(subjectId)
      await notices.getNotice(request.actor, id)
      const item = { kind: 'notice', communityCode: id.communityCode, subjectId } as const
      return presentConfirmations(await freshness.listConfirmations(item, request.query))
    },
  )
}
