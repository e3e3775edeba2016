import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { CommunityCode, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentHousehold } from './present-roster'
import { RosterHouseholdSchema } from './schemas'

export function findHouseholdsByPhone(app: TypedApp, { rosters }: Services): void {
  app.post(
    '/roster/phone-searches',
    {
      schema: {
        operationId: 'findHouseholdsByPhone',
        tags: ['rosters'],
        summary:
          'Whose phone this is: the households that have it, people masked. Stores nothing; the phone is in no address, so in no log',
        security: [{ session: [] }],
        body: Type.Object(
          { communityCode: CommunityCode, phone: Type.String({ pattern: '^[0-9]{7,12}$' }) },
          STRICT,
        ),
        response: {
          200: Type.Object({ items: Type.Array(RosterHouseholdSchema) }),
          ...problems(400, 401, 403),
        },
      },
    },
    async (request) => {
      const found = await rosters.findByPhone(requireActor(request), request.body)
      return { items: found.map(presentHousehold) }
    },
  )
}
