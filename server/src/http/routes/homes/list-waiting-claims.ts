import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { CommunityCode, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentWaitingClaim } from './present-claim'
import { WaitingClaimSchema } from './schemas'

export function listWaitingClaims(app: TypedApp, { claims }: Services, { clock }: Deps): void {
  app.get(
    '/household-claims',
    {
      schema: {
        operationId: 'listWaitingClaims',
        tags: ['homes'],
        summary:
          'Claims of homes to decide, the most urgent first; workers for their grids, the committee',
        security: [{ session: [] }],
        querystring: Type.Object({ communityCode: CommunityCode, ...PageQuery }, STRICT),
        response: { 200: pageOf(WaitingClaimSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const { communityCode, ...asked } = request.query
      const page = await claims.listWaiting(actor, communityCode, asked)
      const reader = { actor, now: clock.now() }
      const items = page.items.map((claim) => presentWaitingClaim(claim, reader))
      return { items, nextCursor: page.nextCursor }
    },
  )
}
