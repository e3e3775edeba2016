import type { Services } from '../../../container'
import { formatTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { HomesSchema } from './schemas'

export function listMyHomes(app: TypedApp, { homes }: Services): void {
  app.get(
    '/me/homes',
    {
      schema: {
        operationId: 'listMyHomes',
        tags: ['homes'],
        summary: 'My homes with who lives there, and those I was taken out of',
        security: [{ session: [] }],
        response: { 200: HomesSchema, ...problems(401) },
      },
    },
    async (request) => {
      const { accountId } = requireActor(request)
      const mine = await homes.listMine(requireActor(request))
      return {
        homes: mine.homes.map((home) => ({
          ...home,
          id: formatTenantId(home),
          members: home.members.map((member) => ({
            ...member,
            isMe: member.accountId === accountId,
          })),
        })),
        lost: mine.lost.map((home) => ({
          ...home,
          id: formatTenantId(home),
          leftAt: home.leftAt.toISOString(),
        })),
      }
    },
  )
}
