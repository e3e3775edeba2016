import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentContentCheck } from './present-content-check'
import { ContentCheckSchema } from './schemas'

export function publishContent(app: TypedApp, { checks, media }: Services): void {
  app.post(
    '/content-checks/:id/publication',
    {
      schema: {
        operationId: 'publishContent',
        tags: ['content-checks'],
        summary: 'Let everybody read what waited for its committee',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: Type.Object({}, STRICT),
        response: { 200: ContentCheckSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const write = toWriteRequest(request)
      return presentContentCheck(
        await checks.publish(requireActor(request), id, write),
        media.linkTo,
      )
    },
  )
}
