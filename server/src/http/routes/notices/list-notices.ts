import { Type } from 'typebox'
import type { Services } from '../../../container'
import { CommunityCode, GridCode, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentNoticeSummary } from './present-notice'
import { NoticeSummarySchema, ViewText } from './schemas'

const ListQuery = Type.Object(
  {
    view: ViewText,
    communityCode: Type.Optional(CommunityCode),
    gridCode: Type.Optional(GridCode),
    /** Only what stands on top. */
    isPinned: Type.Optional(Type.Boolean()),
    ...PageQuery,
  },
  STRICT,
)

export function listNotices(app: TypedApp, { notices }: Services): void {
  app.get(
    '/notices',
    {
      schema: {
        operationId: 'listNotices',
        tags: ['notices'],
        summary:
          'Newest first: for my homes, of these the unread, for anybody in a place, all of my community, or what I tell in my grids',
        querystring: ListQuery,
        response: { 200: pageOf(NoticeSummarySchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { limit, cursor, ...filter } = request.query
      const page = await notices.listNotices(request.actor, filter, { limit, cursor })
      return { items: page.items.map(presentNoticeSummary), nextCursor: page.nextCursor }
    },
  )
}
