import { Type } from 'typebox'
import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentPaperEntry } from './present-paper-entry'
import { PaperEntrySchema, PaperStatusText } from './schemas'

export function listPaperBallots(app: TypedApp, { paperEntries }: Services): void {
  app.get(
    '/polls/:id/paper-ballots',
    {
      schema: {
        operationId: 'listPaperBallots',
        tags: ['paper-ballots'],
        summary: 'Entered slips of one state by number, never what they say',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object({ status: PaperStatusText, ...PageQuery }, STRICT),
        response: { 200: pageOf(PaperEntrySchema), ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const { status, ...page } = request.query
      const poll = parseTenantId(request.params.id)
      const found = await paperEntries.list(actor, { poll, status }, page)
      const asked = { actor, communityCode: poll.communityCode }
      return {
        items: found.items.map((entry) => presentPaperEntry(entry, asked)),
        nextCursor: found.nextCursor,
      }
    },
  )
}
