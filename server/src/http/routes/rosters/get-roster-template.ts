import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { sendWorkbook, XLSX_TYPE } from './send-workbook'

export function getRosterTemplate(app: TypedApp, { rosters }: Services): void {
  app.get(
    '/roster/template',
    {
      schema: {
        operationId: 'getRosterTemplate',
        tags: ['rosters'],
        summary: 'An XLSX file with the headings that an import knows',
        security: [{ session: [] }],
        produces: [XLSX_TYPE],
        response: { 200: Type.Any(), ...problems(401, 503) },
      },
    },
    async (request, reply) => {
      requireActor(request)
      return sendWorkbook(reply, 'roster-template', await rosters.writeTemplate())
    },
  )
}
