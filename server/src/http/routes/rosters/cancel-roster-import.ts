import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentImport } from './present-roster'
import { RosterImportSchema } from './schemas'

export function cancelRosterImport(app: TypedApp, { rosterImports }: Services): void {
  app.post(
    '/roster-imports/:id/cancellation',
    {
      schema: {
        operationId: 'cancelRosterImport',
        tags: ['rosters'],
        summary: 'Drop a checked import; nothing of it is kept',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        response: { 200: RosterImportSchema, ...problems(400, 401, 404, 409) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const write = toWriteRequest(request)
      const found = await rosterImports.cancelImport(requireActor(request), id, write)
      return presentImport(found)
    },
  )
}
