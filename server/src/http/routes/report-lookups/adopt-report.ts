import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentReport } from '../reports/present-report'
import { ReportSchema } from '../reports/schemas'
import { ClaimBody } from './schemas'

export function adoptReport(app: TypedApp, { lookups, media }: Services): void {
  app.post(
    '/report-lookups/adoption',
    {
      schema: {
        operationId: 'adoptReport',
        tags: ['report-lookups'],
        summary: 'A signed-in person makes the report theirs; its code dies',
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: ClaimBody,
        response: { 200: ReportSchema, ...problems(400, 401, 403, 404, 409, 429) },
      },
    },
    async (request) => {
      const claim = { ...request.body, address: request.ip }
      const view = await lookups.adopt(claim, requireActor(request), toWriteRequest(request))
      return presentReport(view, media.linkTo)
    },
  )
}
