import { Type } from 'typebox'
import type { Services } from '../../../container'
import { INBOX_KINDS } from '../../../modules/inbox/inbox-types'
import { requireActor } from '../../plugins/auth'
import { CommunityCode, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'

const CountsSchema = Type.Object({
  counts: Type.Array(
    Type.Object({ kind: Type.Enum(INBOX_KINDS), count: Type.Integer({ minimum: 1 }) }),
  ),
  total: Type.Integer({ minimum: 0 }),
})

export function countInbox(app: TypedApp, { inbox }: Services): void {
  app.get(
    '/committee-inbox/counts',
    {
      schema: {
        operationId: 'countInbox',
        tags: ['todo'],
        summary:
          'How many entries the inbox of the committee has of each kind that has any, and in all; of reports a hundred at most',
        security: [{ session: [] }],
        querystring: Type.Object({ communityCode: CommunityCode }, STRICT),
        response: { 200: CountsSchema, ...problems(400, 401, 403) },
      },
    },
    async (request) => {
      const found = await inbox.count(requireActor(request), request.query.communityCode)
      const counts = INBOX_KINDS.map((kind) => ({ kind, count: found[kind] }))
      return {
        counts: counts.filter(({ count }) => count > 0),
        total: counts.reduce((sum, { count }) => sum + count, 0),
      }
    },
  )
}
