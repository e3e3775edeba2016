import { Type } from 'typebox'
import type { Services } from '../../../container'
import { SUMMARY_FORMATS, type SummaryFormat } from '../../../modules/summaries/summaries-types'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { OfSummary } from './schemas'

const OFFICE = 'application/vnd.openxmlformats-officedocument'
const TYPES: Readonly<Record<SummaryFormat, string>> = {
  docx: `${OFFICE}.wordprocessingml.document`,
  xlsx: `${OFFICE}.spreadsheetml.sheet`,
}

export function exportSummary(app: TypedApp, { summaries }: Services): void {
  app.get(
    '/summaries/file',
    {
      schema: {
        operationId: 'exportSummary',
        tags: ['summaries'],
        summary: 'The summary of a day or a month as DOCX, to be signed, or as XLSX',
        security: [{ session: [] }],
        querystring: Type.Object({ ...OfSummary, format: Type.Enum(SUMMARY_FORMATS) }, STRICT),
        produces: Object.values(TYPES),
        response: { 200: Type.Any(), ...problems(400, 401, 403, 404, 422) },
      },
    },
    async (request, reply) => {
      const { format, ...asked } = request.query
      const file = await summaries.writeSummary(requireActor(request), asked, format)
      const name = `summary-${asked.areaCode}-${asked.period}.${format}`
      return reply
        .header('content-type', TYPES[format])
        .header('content-disposition', `attachment; filename="${name}"`)
        .header('cache-control', 'no-store')
        .send(file)
    },
  )
}
