import { Type } from 'typebox'
import type { Services } from '../../../container'
import { problems, STRICT, UploadId } from '../../schemas'
import type { TypedApp } from '../../typed-app'

/** Image tags and downloads cannot send a session, so the address itself is the permission, for an hour or two. */
export function getPhoto(app: TypedApp, { media }: Services): void {
  app.get(
    '/media/:id',
    {
      schema: {
        operationId: 'getPhoto',
        tags: ['media'],
        summary: 'A photo or a document, by a signed link from another answer',
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
      const file = await media.openFile({ ...request.params, ...request.query })
      // A document is kept, never opened inside this site, whatever is in it.
      if (file.contentType === 'application/pdf') {
        reply.header('content-disposition', attachmentNamed(file.name ?? 'document.pdf'))
      }
      return reply
        .header('content-type', file.contentType)
        .header('content-length', file.byteSize)
        .header('cache-control', 'private, max-age=3600, immutable')
        .send(file.content)
    },
  )
}

/** RFC 6266; a name in Chinese travels as RFC 8187 says. */
function attachmentNamed(name: string): string {
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
  return `attachment; filename="document.pdf"; filename*=UTF-8''${encoded}`
}
