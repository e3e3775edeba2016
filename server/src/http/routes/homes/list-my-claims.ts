import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentClaim } from './present-claim'
import { ClaimSchema } from './schemas'

export function listMyClaims(app: TypedApp, { claims }: Services): void {
  app.get(
    '/me/household-claims',
    {
      schema: {
        operationId: 'listMyClaims',
        tags: ['homes'],
        summary: 'The homes I said are mine, and what came of it; newest first',
        security: [{ session: [] }],
        querystring: Type.Object(PageQuery, STRICT),
        response: { 200: pageOf(ClaimSchema), ...problems(400, 401, 422) },
      },
    },
    async (request) => {
      const page = await claims.listMine(requireActor(request), request.query)
      return { items: page.items.map(presentClaim), nextCursor: page.nextCursor }
    },
  )
}
