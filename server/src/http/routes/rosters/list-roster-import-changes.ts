import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { PlannedChangeSchema } from './schemas'

export function listRosterImportChanges(app: TypedApp, { rosterImports }: Services): void {
  app.get(
    '/roster-imports/:id/changes',
    {
      schema: {
        operationId: 'listRosterImportChanges',
        tags: ['rosters'],
        summary: 'What a checked import would change about households that are there',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object({ ...PageQuery }, STRICT),
        response: { 200: pageOf(PlannedChangeSchema), ...problems(400, 401, 404, 422) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const page = await rosterImports.listPlannedChanges(requireActor(request), id, request.query)
      const items = page.items.map(({ fields, ...rest }) => ({ ...rest, fields: [...fields] }))
      return { items, nextCursor: page.nextCursor }
    },
  )
}
