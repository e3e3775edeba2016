import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { ConsentSchema } from './schemas'

export function listConsentHistory(app: TypedApp, { consents }: Services): void {
  app.get(
    '/me/consent-history',
    {
      schema: {
        operationId: 'listConsentHistory',
        tags: ['session'],
        summary: 'All I ever agreed to and took back, newest first',
        security: [{ session: [] }],
        querystring: Type.Object(PageQuery, STRICT),
        response: { 200: pageOf(ConsentSchema), ...problems(400, 401, 422) },
      },
    },
    async (request) => {
      const page = await consents.listHistory(requireActor(request), request.query)
      return {
        items: page.items.map((consent) => ({
          ...consent,
          givenAt: consent.givenAt.toISOString(),
          withdrawnAt: consent.withdrawnAt?.toISOString() ?? null,
        })),
        nextCursor: page.nextCursor,
      }
    },
  )
}
