import { type Static, Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { formatTenantId } from '../../../lib/ids'
import { isOwnConcern } from '../../../modules/homes/homes-policy'
import type { HouseholdDispute } from '../../../modules/homes/homes-types'
import type { Actor } from '../../../modules/identity/identity-types'
import { requireActor } from '../../plugins/auth'
import { CommunityCode, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { DisputeSchema } from './schemas'

export function listDisputes(app: TypedApp, { homes }: Services, { clock }: Deps): void {
  app.get(
    '/household-disputes',
    {
      schema: {
        operationId: 'listDisputes',
        tags: ['homes'],
        summary:
          'Disputes about who lives in a home, the most urgent first; workers for their grids, the committee',
        security: [{ session: [] }],
        querystring: Type.Object({ communityCode: CommunityCode, ...PageQuery }, STRICT),
        response: { 200: pageOf(DisputeSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const { communityCode, ...asked } = request.query
      const page = await homes.listDisputes(actor, communityCode, asked)
      const items = page.items.map((dispute) => present(dispute, actor, clock.now()))
      return { items, nextCursor: page.nextCursor }
    },
  )
}

function present(dispute: HouseholdDispute, actor: Actor, now: Date): Static<typeof DisputeSchema> {
  const { communityCode, household, memberAccountId, byAccountId } = dispute
  const accountIds = [memberAccountId, byAccountId]
  return {
    id: formatTenantId(dispute),
    label: household.label,
    memberName: dispute.memberName,
    memberRelation: dispute.memberRelation,
    byName: dispute.byName,
    reason: dispute.reason,
    disputedAt: dispute.disputedAt.toISOString(),
    dueAt: dispute.dueAt.toISOString(),
    isOverdue: dispute.dueAt <= now,
    canDecide: !isOwnConcern(actor, { communityCode, householdId: household.id, accountIds }),
  }
}
