import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentPaperEntryView } from './present-paper-entry'
import { EntryParams, PaperEntryViewSchema } from './schemas'

export function getPaperBallot(app: TypedApp, { paperEntries, media }: Services): void {
  app.get(
    '/polls/:id/paper-ballots/:entryId',
    {
      schema: {
        operationId: 'getPaperBallot',
        tags: ['paper-ballots'],
        summary: 'An entry beside its scan, while it waits to be confirmed',
        security: [{ session: [] }],
        params: EntryParams,
        response: { 200: PaperEntryViewSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const actor = requireActor(request)
      const poll = parseTenantId(request.params.id)
      const view = await paperEntries.get(actor, { poll, id: request.params.entryId })
      return presentPaperEntryView(view, { actor, communityCode: poll.communityCode }, media.linkTo)
    },
  )
}
