import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { CommunityCode, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
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
          'Whose phone this is: the households that have it, people masked. Counted and in the record of offices; the phone is in no address, log or record',
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: Type.Object(
          { communityCode: CommunityCode, phone: Type.String({ pattern: '^[0-9]{7,12}$' }) },
          STRICT,
        ),
        response: {
          200: Type.Object({ items: Type.Array(RosterHouseholdSchema) }),
          ...problems(400, 401, 403, 409, 422, 429),
        },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const found = await rosters.findByPhone(actor, request.body, toWriteRequest(request))
      return { items: found.map(presentHousehold) }
    },
  )
}
