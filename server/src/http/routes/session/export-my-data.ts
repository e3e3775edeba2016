import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'

const TYPES = {
  json: 'application/json; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
} as const

export function exportMyData(app: TypedApp, { deletions }: Services): void {
  app.get(
    '/me/data',
    {
      config: { isForOneself: true },
      schema: {
        operationId: 'exportMyData',
        tags: ['session'],
        summary: 'What is known of me: as XLSX to read, as JSON for another program',
        security: [{ session: [] }],
        querystring: Type.Object({ format: Type.Enum(['json', 'xlsx']) }, STRICT),
        produces: Object.values(TYPES),
        response: { 200: Type.Any(), ...problems(400, 401) },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request)
      const { format } = request.query
      const file =
        format === 'xlsx'
          ? await deletions.writeSheet(actor)
          : Buffer.from(JSON.stringify({ sections: await deletions.exportData(actor) }, null, 2))
      return reply
        .header('content-type', TYPES[format])
        .header('content-disposition', `attachment; filename="my-data.${format}"`)
        .header('cache-control', 'no-store')
        .send(file)
    },
  )
}
