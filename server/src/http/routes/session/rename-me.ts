import { Type } from 'typebox'
import type { Services } from '../../../container'
import { LineText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'

/** Doing it twice does what doing it once does, so it needs no Idempotency-Key. */
export function renameMe(app: TypedApp, { identity }: Services): void {
  app.put(
    '/me/name',
    {
      schema: {
        operationId: 'renameMe',
        tags: ['session'],
        summary: 'How I am called; those who hold an office are named by whoever appoints them',
        security: [{ session: [] }],
        body: Type.Object({ displayName: LineText(1, 20) }, STRICT),
        response: { 204: Type.Null(), ...problems(400, 401, 409, 422) },
      },
    },
    async (request, reply) => {
      await identity.rename(requireActor(request), request.body.displayName)
      return reply.code(204).send(null)
    },
  )
}
