import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { formatTenantId } from '../../../lib/ids'
import { INBOX_KINDS, type InboxKind } from '../../../modules/inbox/inbox-types'
import { requireActor } from '../../plugins/auth'
import {
  CommunityCode,
  Instant,
  PageQuery,
  pageOf,
  problems,
  STRICT,
  TenantIdText,
} from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { titleOf } from '../reports/title-of'

const Kind = Type.Enum(INBOX_KINDS)
/** Those that come with all of a report's words. */
const IS_REPORT: ReadonlySet<InboxKind> = new Set(['report', 'check', 'check_appeal'])
const InstantOrNull = Type.Union([Instant, Type.Null()])

const InboxSchema = Type.Object({
  kind: Kind,
  /**
   * Of the thing itself; of the consultation for opinions, appeals and slips, of its poll for objections, corrections and
   * delegations; of a grid's card with the grid's code behind the community's.
   */
  id: TenantIdText,
  title: Type.String(),
  /** How many wait there; of a form, how many grids have not sent it. */
  count: Type.Integer({ minimum: 0 }),
  since: InstantOrNull,
  dueAt: InstantOrNull,
  isOverdue: Type.Boolean(),
})

export function listInbox(app: TypedApp, { inbox }: Services, { clock }: Deps): void {
  app.get(
    '/committee-inbox',
    {
      schema: {
        operationId: 'listInbox',
        tags: ['todo'],
        summary: 'All that waits for the committee, or one kind of it, what is due first on top',
        security: [{ session: [] }],
        querystring: Type.Object(
          { communityCode: CommunityCode, kind: Type.Optional(Kind), ...PageQuery },
          STRICT,
        ),
        response: { 200: pageOf(InboxSchema), ...problems(400, 401, 403, 422) },
      },
    },
    async (request) => {
      const { communityCode, kind, ...asked } = request.query
      const page = await inbox.list(requireActor(request), { communityCode, kind }, asked)
      const now = clock.now()
      const items = page.items.map(({ kind: of, words, count, since, dueAt, ...id }) => ({
        kind: of,
        id: formatTenantId(id),
        title: IS_REPORT.has(of) ? titleOf(words) : words,
        count,
        since: since?.toISOString() ?? null,
        dueAt: dueAt?.toISOString() ?? null,
        isOverdue: dueAt !== null && dueAt <= now,
      }))
      return { items, nextCursor: page.nextCursor }
    },
  )
}
