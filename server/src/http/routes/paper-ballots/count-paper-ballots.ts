import type { Services } from '../../../container'
import { parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { PaperCountsSchema } from './schemas'

export function countPaperBallots(app: TypedApp, { paperEntries }: Services): void {
  app.get(
    '/polls/:id/paper-counts',
    {
      schema: {
        operationId: 'countPaperBallots',
        tags: ['paper-ballots'],
        summary: 'How many slips stand where, and in a secret poll how many units handed one in',
        security: [{ session: [] }],
        params: IdParams,
        response: { 200: PaperCountsSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const poll = parseTenantId(request.params.id)
      const { statuses, marks } = await paperEntries.count(requireActor(request), poll)
      return { ...statuses, marks: [...marks] }
    },
  )
}
