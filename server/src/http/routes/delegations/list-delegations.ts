import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentDelegation } from './present-delegation'
import { DelegationSchema } from './schemas'

export function listDelegations(app: TypedApp, { delegations, media }: Services): void {
  app.get(
    '/polls/:id/delegations',
    {
      schema: {
        operationId: 'listDelegations',
        tags: ['delegations'],
        summary: 'Delegations to check, the oldest first, or those decided; the committee only',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object({ show: Type.Enum(['waiting', 'decided']), ...PageQuery }, STRICT),
        response: { 200: pageOf(DelegationSchema), ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const { show, ...query } = request.query
      const poll = parseTenantId(request.params.id)
      const page = await delegations.list(actor, { poll, show }, query)
      const reader = { actor, isCommittee: true, linkTo: media.linkTo }
      const items = page.items.map((each) => presentDelegation(each, reader))
      return { items, nextCursor: page.nextCursor }
    },
  )
}
