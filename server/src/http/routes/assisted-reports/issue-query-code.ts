import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { EmptyBody } from '../reports/act-route'
import { QueryCodeText } from './schemas'

export function issueQueryCode(app: TypedApp, { assistedReports }: Services): void {
  app.post(
    '/reports/:id/query-code',
    {
      schema: {
        operationId: 'issueQueryCode',
        tags: ['reports'],
        summary: 'The handler issues a new query code; the old one dies',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        body: EmptyBody,
        response: {
          200: Type.Object({ number: Type.String(), code: QueryCodeText }),
          ...problems(400, 401, 403, 404, 409),
        },
      },
    },
    async (request) =>
      assistedReports.issueCode(
        requireActor(request),
        parseTenantId(request.params.id),
        toWriteRequest(request),
      ),
  )
}
