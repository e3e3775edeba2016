import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { PlainText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { EntryParams } from './schemas'

export function refusePaperBallot(app: TypedApp, { paperEntries }: Services): void {
  app.post(
    '/polls/:id/paper-ballots/:entryId/refusal',
    {
      schema: {
        operationId: 'refusePaperBallot',
        tags: ['paper-ballots'],
        summary:
          'Find, as second person, that an entry is not what the slip says; its unit may vote again',
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
      await paperEntries.refuse(requireActor(request), entry, toWriteRequest(request))
      return { id: entryId }
    },
  )
}
