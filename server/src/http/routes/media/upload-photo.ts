import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { WriteHeaders } from '../../write-request'
import { readOneFile } from './read-one-file'
import { UploadSchema } from './schemas'

export const MAX_UPLOAD_BYTES = 20 * 1024 * 1024

export function uploadPhoto(app: TypedApp, { media, consents }: Services): void {
  app.post(
    '/uploads',
    {
      // A photo never outgrows this together with its envelope; the file itself is limited by the form parser.
      bodyLimit: MAX_UPLOAD_BYTES + 64 * 1024,
      // Not a byte is read of a photo of a visitor, or of somebody who has not agreed to it.
      onRequest: (request) => consents.assertGiven(requireActor(request), 'photos'),
      schema: {
        operationId: 'uploadPhoto',
        tags: ['media'],
        summary: 'One photo in the multipart field `file`, up to 20 MB; it waits for a report',
        security: [{ session: [] }],
        consumes: ['multipart/form-data'],
        headers: WriteHeaders,
        response: { 201: UploadSchema, ...problems(400, 401, 403, 409, 413, 415, 422, 503) },
      },
    },
    async (request, reply) => {
      const { accountId } = requireActor(request)
      const key = request.headers['idempotency-key']
      const upload = await media.savePhoto({ accountId, key, file: await readOneFile(request) })
      const { id, width, height } = upload
      return reply.code(201).send({ id, width, height, url: media.linkTo(id) })
    },
  )
}
