import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentContentCheck } from './present-content-check'
import { ContentCheckSchema, NoteText } from './schemas'

export function appealContent(app: TypedApp, { checks, media }: Services): void {
  app.post(
    '/content-checks/:id/appeal',
    {
      schema: {
        operationId: 'appealContent',
        tags: ['content-checks'],
        summary: 'Have the committee look at what I wrote again, once',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ text: NoteText }, STRICT),
        response: { 200: ContentCheckSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const write = toWriteRequest(request)
      return presentContentCheck(
        await checks.appeal(requireActor(request), { id, ...request.body }, write),
        media.linkTo,
      )
    },
  )
}
