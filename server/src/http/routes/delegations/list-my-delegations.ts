import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentDelegation } from './present-delegation'
import { DelegationSchema } from './schemas'

export function listMyDelegations(app: TypedApp, { delegations, media }: Services): void {
  app.get(
    '/polls/:id/delegations/mine',
    {
      schema: {
        operationId: 'listMyDelegations',
        tags: ['delegations'],
        summary: 'Delegations I or my household gave or I took in a poll, newest first',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object({ ...PageQuery }, STRICT),
        response: { 200: pageOf(DelegationSchema), ...problems(400, 401, 404, 409, 422) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const poll = parseTenantId(request.params.id)
      const page = await delegations.listMine(actor, poll, request.query)
      const { ownUnitIds } = page
      const reader = { actor, isCommittee: false, ownUnitIds, linkTo: media.linkTo }
      const items = page.items.map((each) => presentDelegation(each, reader))
      return { items, nextCursor: page.nextCursor }
    },
  )
}
