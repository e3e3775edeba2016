import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { AnswersBody } from '../consultations/poll-schemas'
import { EntryParams } from './schemas'

export function correctPaperBallot(app: TypedApp, { paperEntries }: Services): void {
  app.put(
    '/polls/:id/paper-ballots/:entryId/answers',
    {
      schema: {
        operationId: 'correctPaperBallot',
        tags: ['paper-ballots'],
        summary: 'Read a slip again, before somebody confirms it',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: EntryParams,
        body: Type.Object({ answers: AnswersBody }, STRICT),
        response: {
          200: Type.Object({ id: Type.String() }),
          ...problems(400, 401, 403, 404, 409, 422),
        },
      },
    },
    async (request) => {
      const { id, entryId } = request.params
      const entry = { poll: parseTenantId(id), id: entryId, ...request.body }
      await paperEntries.correct(requireActor(request), entry, toWriteRequest(request))
      return { id: entryId }
    },
  )
}
