import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { EntryParams } from './schemas'

export function withdrawPaperBallot(app: TypedApp, { paperEntries }: Services): void {
  app.post(
    '/polls/:id/paper-ballots/:entryId/withdrawal',
    {
      schema: {
        operationId: 'withdrawPaperBallot',
        tags: ['paper-ballots'],
        summary: 'Take an entry back with a reason; its unit may vote again',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: EntryParams,
        body: Type.Object({ reason: PlainText(4, 200) }, STRICT),
        response: {
          200: Type.Object({ id: Type.String() }),
          ...problems(400, 401, 403, 404, 409),
        },
      },
    },
    async (request) => {
      const { id, entryId } = request.params
      const entry = { poll: parseTenantId(id), id: entryId, ...request.body }
      await paperEntries.withdraw(requireActor(request), entry, toWriteRequest(request))
      return { id: entryId }
    },
  )
}
