import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems, UploadId } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { WriteHeaders } from '../../write-request'
import { readOneFile } from './read-one-file'
import { MAX_UPLOAD_BYTES } from './upload-photo'

const PdfUploadSchema = Type.Object({
  id: UploadId,
  url: Type.String(),
  byteSize: Type.Integer(),
})

export function uploadPdf(app: TypedApp, { media }: Services): void {
  app.post(
    '/pdf-uploads',
    {
      // As for photos, so that one a little too large is told what the limit is.
      bodyLimit: MAX_UPLOAD_BYTES + 64 * 1024,
      // Not a byte of a visitor's file is read.
      onRequest: async (request) => void requireActor(request),
      schema: {
        operationId: 'uploadPdf',
        tags: ['media'],
        summary:
          'One PDF in the multipart field `file`, up to 10 MB, without scripts, actions, passwords and other files in it; of a committee, for a notice',
        security: [{ session: [] }],
        consumes: ['multipart/form-data'],
        headers: WriteHeaders,
        response: { 201: PdfUploadSchema, ...problems(400, 401, 403, 409, 413, 415, 422) },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request)
      const key = request.headers['idempotency-key']
      const { id, byteSize } = await media.savePdf(actor, { key, file: await readOneFile(request) })
      return reply.code(201).send({ id, byteSize, url: media.linkTo(id) })
    },
  )
}
