import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { MissingHouseholdSchema } from './schemas'

export function listRosterImportMissing(app: TypedApp, { rosterImports }: Services): void {
  app.get(
    '/roster-imports/:id/missing-households',
    {
      schema: {
        operationId: 'listRosterImportMissing',
        tags: ['rosters'],
        summary:
          'Households that a sheet does not name although it names their building; they stay',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object({ ...PageQuery }, STRICT),
        response: { 200: pageOf(MissingHouseholdSchema), ...problems(400, 401, 404, 422) },
      },
    },
    async (request) => {
      const id = parseTenantId(request.params.id)
      const page = await rosterImports.listMissing(requireActor(request), id, request.query)
      const { communityCode } = id
      const items = page.items.map((household) => ({
        id: formatTenantId({ communityCode, id: household.id }),
        label: household.label,
      }))
      return { items, nextCursor: page.nextCursor }
    },
  )
}
