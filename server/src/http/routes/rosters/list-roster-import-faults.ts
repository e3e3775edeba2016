import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { ImportFaultSchema } from './schemas'

export function listRosterImportFaults(app: TypedApp, { rosterImports }: Services): void {
  app.get(
    '/roster-imports/:id/faults',
    {
      schema: {
        operationId: 'listRosterImportFaults',
        tags: ['rosters'],
        summary: 'What is wrong in a sheet, row by row, the first thousand faults',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object({ ...PageQuery }, STRICT),
        response: { 200: pageOf(ImportFaultSchema), ...problems(400, 401, 404, 422) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const page = await rosterImports.listFaults(requireActor(request), id, request.query)
      return { items: [...page.items], nextCursor: page.nextCursor }
    },
  )
}
