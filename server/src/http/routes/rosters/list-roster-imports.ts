import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { pageOf, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentImport } from './present-roster'
import { PageOfCommunity, RosterImportSchema } from './schemas'

export function listRosterImports(app: TypedApp, { rosterImports }: Services): void {
  app.get(
    '/roster-imports',
    {
      schema: {
        operationId: 'listRosterImports',
        tags: ['rosters'],
        summary: 'The imports of a community, newest first',
        security: [{ session: [] }],
        querystring: PageOfCommunity,
        response: { 200: pageOf(RosterImportSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { communityCode, ...asked } = request.query
      const page = await rosterImports.listImports(requireActor(request), communityCode, asked)
      return { items: page.items.map(presentImport), nextCursor: page.nextCursor }
    },
  )
}
