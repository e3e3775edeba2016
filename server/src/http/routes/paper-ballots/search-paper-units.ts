import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { LineText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, PageQuery, pageOf, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { orNull } from '../consultations/poll-schemas'

const PaperUnitSchema = Type.Object({
  votingUnitId: TenantIdText,
  label: Type.String(),
  /** Only where ballots weigh by area. */
  floorAreaHundredths: orNull(Type.Integer()),
  /** Its slip has been entered, or in a secret poll handed in. */
  isOnPaper: Type.Boolean(),
})

export function searchPaperUnits(app: TypedApp, { paperUnits }: Services): void {
  app.get(
    '/polls/:id/paper-units',
    {
      schema: {
        operationId: 'searchPaperUnits',
        tags: ['paper-ballots'],
        summary: 'Units of the roll by what stands on the door, for whoever holds their slip',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object({ search: LineText(1, 30), ...PageQuery }, STRICT),
        response: { 200: pageOf(PaperUnitSchema), ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const poll = parseTenantId(request.params.id)
      const { search, ...page } = request.query
      const found = await paperUnits.search(requireActor(request), { poll, search }, page)
      const { communityCode } = poll
      return {
        items: found.items.map(({ id, ...unit }) => ({
          ...unit,
          votingUnitId: formatTenantId({ communityCode, id }),
        })),
        nextCursor: found.nextCursor,
      }
    },
  )
}
