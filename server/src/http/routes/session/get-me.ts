import type { Deps, Services } from '../../../container'
import { formatTenantId } from '../../../lib/ids'
import { maskPhone } from '../../../lib/mask-phone'
import { unitsOf } from '../../../modules/units/unit'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { MeSchema } from './schemas'

export function getMe(
  app: TypedApp,
  { identity, units, workerPhotos, media }: Services,
  { isDemo }: Deps,
): void {
  app.get(
    '/me',
    {
      config: { isForOneself: true },
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
      const [households, phone, photo, contacts] = await Promise.all([
        identity.listHouseholds(actor),
        identity.findPhone(actor.accountId),
        workerPhotos.findPhoto(actor),
        units.findContacts(unitsOf(actor)),
      ])
      return {
        displayName: actor.displayName,
        phone: phone === undefined ? null : maskPhone(phone),
        photoUrl: photo === undefined ? null : media.linkTo(photo),
        isDemo,
        appointments: [...actor.appointments],
        units: [...contacts.values()],
        households: households.map(({ householdId, ...household }) => ({
          id: formatTenantId({ communityCode: household.communityCode, id: householdId }),
          ...household,
        })),
      }
    },
  )
}
