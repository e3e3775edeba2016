import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentImport } from './present-roster'
import { RosterImportSchema } from './schemas'

export function confirmRosterImport(app: TypedApp, { rosterImports }: Services): void {
  app.post(
    '/roster-imports/:id/confirmation',
    {
      schema: {
        operationId: 'confirmRosterImport',
        tags: ['rosters'],
        summary: 'Have a checked import written, all of it or nothing',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: IdParams,
        response: { 202: RosterImportSchema, ...problems(400, 401, 404, 409) },
      },
    },
    async (request, reply) => {
      const id = parseTenantId(request.params.id)
      const write = toWriteRequest(request)
      const found = await rosterImports.confirmImport(requireActor(request), id, write)
      return reply.code(202).send(presentImport(found))
    },
  )
}
