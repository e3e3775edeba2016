import { randomUUID } from 'node:crypto'
import { Type } from 'typebox'
import type { Services } from '../../../container'
import { RECORD_FORMATS, type RecordFormat } from '../../../modules/audit/write-record'
import { requireActor } from '../../plugins/auth'
import { Day, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { OfRecord } from './schemas'

const TYPES: Readonly<Record<RecordFormat, string>> = {
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
}

export function exportOfficeEntries(app: TypedApp, { audit }: Services): void {
  app.get(
    '/office-entries/file',
    {
      schema: {
        operationId: 'exportOfficeEntries',
        tags: ['audit'],
        summary:
          'What was done in office in some days, three months at most, as XLSX or CSV; that it was taken is in the record too',
        security: [{ session: [] }],
        querystring: Type.Object(
          { ...OfRecord, fromDay: Day, untilDay: Day, format: Type.Enum(RECORD_FORMATS) },
          STRICT,
        ),
        produces: Object.values(TYPES),
        response: { 200: Type.Any(), ...problems(400, 401, 403, 422) },
      },
    },
    async (request, reply) => {
      const { format, topic, ...asked } = request.query
      const actor = requireActor(request)
      // Every file that is taken is an act of its own.
      const write = {
        accountId: actor.accountId,
        key: randomUUID(),
        requestId: request.id,
        payload: request.query,
      }
      const file = await audit.exportEntries(actor, { ...asked, topic }, format, write)
      const name = `record-${asked.areaCode}-${asked.fromDay}-${asked.untilDay}.${format}`
      return reply
        .header('content-type', TYPES[format])
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('cache-control', 'no-store')
        .send(file)
    },
  )
}
