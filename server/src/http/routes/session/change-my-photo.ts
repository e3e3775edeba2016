import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'

export function changeMyPhoto(app: TypedApp, { workerPhotos }: Services): void {
  app.put(
    '/me/photo',
    {
      schema: {
        operationId: 'changeMyPhoto',
        tags: ['session'],
        summary: 'The photo on my worker card; null takes it away. Only grid workers have one',
        security: [{ session: [] }],
        headers: WriteHeaders,
        body: Type.Object(
          { uploadId: Type.Union([Type.String({ format: 'uuid' }), Type.Null()]) },
          STRICT,
        ),
        response: { 204: Type.Null(), ...problems(400, 401, 403, 409, 422) },
      },
    },
    async (request, reply) => {
      const { uploadId } = request.body
      await workerPhotos.change(requireActor(request), uploadId, toWriteRequest(request))
      return reply.code(204).send(null)
    },
  )
}
