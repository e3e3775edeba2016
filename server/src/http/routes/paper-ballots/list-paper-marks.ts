import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { requireActor } from '../../plugins/auth'
import { IdParams, PageQuery, pageOf, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'

const MarkSchema = Type.Object({
  votingUnitId: TenantIdText,
  label: Type.String(),
  /** Waiting until somebody else says the same. */
  status: Type.Enum(['waiting', 'marked']),
  /** Whether that can be the asker. */
  canConfirm: Type.Boolean(),
})

export function listPaperMarks(app: TypedApp, { paperMarks }: Services): void {
  app.get(
    '/polls/:id/paper-marks',
    {
      schema: {
        operationId: 'listPaperMarks',
        tags: ['paper-ballots'],
        summary: 'Units of a secret poll that handed in a slip, in the order of the roll',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object({ ...PageQuery }, STRICT),
        response: { 200: pageOf(MarkSchema), ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const poll = parseTenantId(request.params.id)
      const actor = requireActor(request)
      const page = await paperMarks.listPaperMarks(actor, poll, request.query)
      const { communityCode } = poll
      return {
        items: page.items.map(({ id, label, askedByAccountId }) => ({
          votingUnitId: formatTenantId({ communityCode, id }),
          label,
          status: askedByAccountId === null ? ('marked' as const) : ('waiting' as const),
          canConfirm: askedByAccountId !== null && askedByAccountId !== actor.accountId,
        })),
        nextCursor: page.nextCursor,
      }
    },
  )
}
