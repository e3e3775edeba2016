import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentContentCheck } from './present-content-check'
import { CommitteeRuleText, ContentCheckSchema, NoteText } from './schemas'

export function declineContent(app: TypedApp, { checks, media }: Services): void {
  app.post(
    '/content-checks/:id/refusal',
    {
      schema: {
        operationId: 'declineContent',
        tags: ['content-checks'],
        summary:
          "Keep something from the public for one of a few rules, in one's own words; its author may appeal",
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ rule: CommitteeRuleText, note: NoteText }, STRICT),
        response: { 200: ContentCheckSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const write = toWriteRequest(request)
      return presentContentCheck(
        await checks.decline(requireActor(request), { id, ...request.body }, write),
        media.linkTo,
      )
    },
  )
}
