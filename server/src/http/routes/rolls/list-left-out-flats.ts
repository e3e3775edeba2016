import { Type } from 'typebox'
import type { Services } from '../../../container'
import { formatTenantId, parseTenantId } from '../../../lib/ids'
import { LineText } from '../../plain-text'
import { requireActor } from '../../plugins/auth'
import { IdParams, PageQuery, pageOf, problems, STRICT, TenantIdText } from '../../schemas'
import type { TypedApp } from '../../typed-app'

export function listLeftOutFlats(app: TypedApp, { rollCorrections }: Services): void {
  app.get(
    '/polls/:id/left-out-flats',
    {
      schema: {
        operationId: 'listLeftOutFlats',
        tags: ['rolls'],
        summary:
          'Flats on the roster at the opening that are on no unit of the roll; the committee only',
        security: [{ session: [] }],
        params: IdParams,
        querystring: Type.Object({ search: Type.Optional(LineText(1, 40)), ...PageQuery }, STRICT),
        response: {
          200: pageOf(
            Type.Object({
              id: TenantIdText,
              label: Type.String(),
              floorAreaHundredths: Type.Integer(),
            }),
          ),
          ...problems(400, 401, 403, 404, 409, 422),
        },
      },
    },
    async (request) => {
      const { search = '', ...query } = request.query
      const poll = parseTenantId(request.params.id)
      const page = await rollCorrections.listLeftOutFlats(
        requireActor(request),
        { poll, search },
        query,
      )
      const items = page.items.map(({ label, floorAreaHundredths, ...id }) => ({
        id: formatTenantId(id),
        label,
        floorAreaHundredths,
      }))
      return { items, nextCursor: page.nextCursor }
    },
  )
}
