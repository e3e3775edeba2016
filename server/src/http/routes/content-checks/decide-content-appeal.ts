import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentContentCheck } from './present-content-check'
import { ContentCheckSchema, NoteText } from './schemas'

export function decideContentAppeal(app: TypedApp, { checks, media }: Services): void {
  app.post(
    '/content-checks/:id/appeal-decision',
    {
      schema: {
        operationId: 'decideContentAppeal',
        tags: ['content-checks'],
        summary:
          'Let everybody read it after all, or leave it, for good; never by who turned it down, where there is somebody else',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({ isPublished: Type.Boolean(), note: NoteText }, STRICT),
        response: { 200: ContentCheckSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const write = toWriteRequest(request)
      return presentContentCheck(
        await checks.decideAppeal(requireActor(request), { id, ...request.body }, write),
        media.linkTo,
      )
    },
  )
}
