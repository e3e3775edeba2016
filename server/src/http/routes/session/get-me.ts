import type { Deps, Services } from '../../../container'
import { formatTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { MeSchema } from './schemas'

export function getMe(app: TypedApp, { identity }: Services, { isDemo }: Deps): void {
  app.get(
    '/me',
    {
      schema: {
        operationId: 'getMe',
        tags: ['session'],
        summary: 'Who is signed in, where they live and which roles they hold',
        security: [{ session: [] }],
        response: { 200: MeSchema, ...problems(401) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const households = await identity.listHouseholds(actor)
      return {
        displayName: actor.displayName,
        isDemo,
        appointments: [...actor.appointments],
        households: households.map(({ householdId, ...household }) => ({
          id: formatTenantId({ communityCode: household.communityCode, id: householdId }),
          ...household,
        })),
      }
    },
  )
}
