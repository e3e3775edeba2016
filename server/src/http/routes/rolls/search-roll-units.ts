import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { LineText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, PageQuery, pageOf, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { orNull } from '../consultations/poll-schemas'

const SearchedUnitSchema = Type.Object({
  id: TenantIdText,
  /** What it is published under. */
  number: Type.Integer(),
  label: Type.String(),
  /** Only where ballots weigh by area. */
  floorAreaHundredths: orNull(Type.Integer()),
  /** It has no vote any more. */
  isStruckOff: Type.Boolean(),
})

export function searchRollUnits(app: TypedApp, { roll }: Services): void {
  app.get(
    '/polls/:id/roll-units',
    {
      schema: {
        operationId: 'searchRollUnits',
        tags: ['rolls'],
        summary:
          'The roll for its committee with what was struck off: whole, or by what stands on the door',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object({ search: Type.Optional(LineText(1, 30)), ...PageQuery }, STRICT),
        response: {
          200: pageOf(SearchedUnitSchema),
          ...problems(400, 401, 403, 404, 409, 422),
        },
      },
    },
    async (request) => {
      const poll = parseTenantId(request.params.id)
      const { search, ...page } = request.query
      const found = await roll.searchRoll(requireActor(request), { poll, search }, page)
      const { communityCode } = poll
      return {
        items: found.items.map((unit) => ({
          ...unit,
          id: formatTenantId({ communityCode, id: unit.id }),
        })),
        nextCursor: found.nextCursor,
      }
    },
  )
}
