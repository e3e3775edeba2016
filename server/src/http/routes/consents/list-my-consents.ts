import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { ConsentStateSchema } from './schemas'

/** As many as there are purposes, so it needs no pages. */
export function listMyConsents(app: TypedApp, { consents }: Services): void {
  app.get(
    '/me/consents',
    {
      schema: {
        operationId: 'listMyConsents',
        tags: ['session'],
        summary: 'What I am asked to agree to, and what I agreed to and did not take back',
        security: [{ session: [] }],
        response: { 200: Type.Object({ items: Type.Array(ConsentStateSchema) }), ...problems(401) },
      },
    },
    async (request) => {
      const states = await consents.listStates(requireActor(request))
      return {
        items: states.map(({ given, ...state }) => ({
          ...state,
          given: given && { version: given.version, at: given.at.toISOString() },
        })),
      }
    },
  )
}
