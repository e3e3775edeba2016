import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { OfCommunity } from './schemas'
import { sendWorkbook, XLSX_TYPE } from './send-workbook'

export function exportRoster(app: TypedApp, { rosters }: Services): void {
  app.get(
    '/roster/export',
    {
      schema: {
        operationId: 'exportRoster',
        tags: ['rosters'],
        summary: 'All households of a community as XLSX, people masked; it can be imported again',
        security: [{ session: [] }],
        querystring: OfCommunity,
        produces: [XLSX_TYPE],
        response: { 200: Type.Any(), ...problems(400, 401, 403, 503) },
      },
    },
    async (request, reply) => {
      const { communityCode } = request.query
      const file = await rosters.exportRoster(requireActor(request), communityCode)
      return sendWorkbook(reply, `roster-${communityCode}`, file)
    },
  )
}
