import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { readOneFile } from '../media/read-one-file'
import { MAX_UPLOAD_BYTES } from '../media/upload-photo'
import { presentImport } from './present-roster'
import { OfCommunity, RosterImportSchema } from './schemas'

export function startRosterImport(app: TypedApp, { rosterImports }: Services): void {
  app.post(
    '/roster-imports',
    {
      bodyLimit: MAX_UPLOAD_BYTES + 64 * 1024,
      // Not a byte of a visitor's file is read.
      onRequest: async (request) => void requireActor(request),
      schema: {
        operationId: 'startRosterImport',
        tags: ['rosters'],
        summary:
          'One XLSX file in the multipart field `file`, up to 20 MB: it is read and compared with the roster, which stays as it is',
        security: [{ session: [] }],
        consumes: ['multipart/form-data'],
        headers: WriteHeaders,
        querystring: OfCommunity,
        response: {
          202: RosterImportSchema,
          ...problems(400, 401, 403, 404, 409, 413, 415, 422, 503),
        },
      },
    },
    async (request, reply) => {
      const { communityCode } = request.query
      const upload = { communityCode, file: await readOneFile(request) }
      const write = toWriteRequest(request)
      const started = await rosterImports.startImport(requireActor(request), upload, write)
      return reply.code(202).send(presentImport(started))
    },
  )
}
