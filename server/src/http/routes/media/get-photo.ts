import { Type } from 'typebox'
import type { Services } from '../../../container'
import { problems, STRICT, UploadId } from '../../schemas'
import type { TypedApp } from '../../typed-app'

/** Image tags cannot send a session, so the address itself is the permission, for an hour or two. */
export function getPhoto(app: TypedApp, { media }: Services): void {
  app.get(
    '/media/:id',
    {
      schema: {
        operationId: 'getPhoto',
        tags: ['media'],
        summary: 'A photo, by a signed link from another answer',
        params: Type.Object({ id: UploadId }, STRICT),
        querystring: Type.Object(
          {
            expires: Type.Integer({ minimum: 0 }),
            signature: Type.String({ maxLength: 64 }),
          },
          STRICT,
        ),
        response: problems(400, 404),
      },
    },
    async (request, reply) => {
      const { content, byteSize } = await media.openPhoto({ ...request.params, ...request.query })
      return reply
        .header('content-type', 'image/jpeg')
        .header('content-length', byteSize)
        .header('cache-control', 'private, max-age=3600, immutable')
        .send(content)
    },
  )
}
