import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentImport } from './present-roster'
import { RosterImportSchema } from './schemas'

export function getRosterImport(app: TypedApp, { rosterImports }: Services): void {
  app.get(
    '/roster-imports/:id',
    {
      schema: {
        operationId: 'getRosterImport',
        tags: ['rosters'],
        summary: 'How far an import is, and what it comes to',
        security: [{ session: [] }],
        params: IdParams,
        response: { 200: RosterImportSchema, ...problems(400, 401, 404) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      return presentImport(await rosterImports.getImport(requireActor(request), id))
    },
  )
}
