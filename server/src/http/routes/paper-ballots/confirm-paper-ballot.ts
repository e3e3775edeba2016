import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { EntryParams } from './schemas'

export function confirmPaperBallot(app: TypedApp, { paperEntries }: Services): void {
  app.post(
    '/polls/:id/paper-ballots/:entryId/confirmation',
    {
      schema: {
        operationId: 'confirmPaperBallot',
        tags: ['paper-ballots'],
        summary: 'Confirm, as second person, that an entry is what the slip says',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: EntryParams,
        body: Type.Object({ revision: Type.Integer({ minimum: 0, maximum: 1_000_000 }) }, STRICT),
        response: {
          200: Type.Object({ id: Type.String() }),
          ...problems(400, 401, 403, 404, 409),
        },
      },
    },
    async (request) => {
      const { id, entryId } = request.params
      const entry = { poll: parseTenantId(id), id: entryId, ...request.body }
      await paperEntries.confirm(requireActor(request), entry, toWriteRequest(request))
      return { id: entryId }
    },
  )
}
