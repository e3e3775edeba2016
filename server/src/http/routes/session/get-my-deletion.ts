import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { Instant, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'

export function getMyDeletion(app: TypedApp, { deletions }: Services): void {
  app.get(
    '/me/deletion',
    {
      config: { isForOneself: true },
      schema: {
        operationId: 'getMyDeletion',
        tags: ['session'],
        summary: 'Whether and when my account will be erased',
        security: [{ session: [] }],
        response: {
          200: Type.Object({
            /** Null while nobody asked for it. */
            dueAt: Type.Union([Instant, Type.Null()]),
            isInOffice: Type.Boolean(),
          }),
          ...problems(401),
        },
      },
    },
    async (request) => {
      const { dueAt, isInOffice } = await deletions.getState(requireActor(request))
      return { dueAt: dueAt?.toISOString() ?? null, isInOffice }
    },
  )
}
