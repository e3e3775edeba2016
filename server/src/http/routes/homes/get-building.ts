import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { BuildingSchema } from './schemas'

export function getBuilding(app: TypedApp, { homes }: Services): void {
  app.get(
    '/buildings/:id',
    {
      schema: {
        operationId: 'getBuilding',
        tags: ['homes'],
        summary: 'The building whose door carries this id, and its grid',
        params: IdParams,
        response: { 200: BuildingSchema, ...problems(400, 404) },
      },
    },
    async (request) => {
      const building = await homes.getBuilding(parseTenantId(request.params.id))
      return { ...building, id: formatTenantId(building) }
    },
  )
}
