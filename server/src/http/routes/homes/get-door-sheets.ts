import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { GridCode, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'

const PDF_TYPE = 'application/pdf'

export function getDoorSheets(
  app: TypedApp,
  { doorSheets }: Services,
  { publicUrl, isDemo }: Deps,
): void {
  app.get(
    '/grids/:code/door-sheets',
    {
      schema: {
        operationId: 'getDoorSheets',
        tags: ['homes'],
        summary:
          'A PDF with a sheet for the door of each building, for the grid’s worker and the committee',
        security: [{ session: [] }],
        params: Type.Object({ code: GridCode }, STRICT),
        produces: [PDF_TYPE],
        response: { 200: Type.Any(), ...problems(400, 401, 403, 404, 409, 503) },
      },
    },
    async (request, reply) => {
      const actor = requireActor(request)
      const { code } = request.params
      // A demo on one's own machine has no other address.
      const cameBy = isDemo ? `${request.protocol}://${request.host}` : undefined
      const asked = { gridCode: code, publicUrl: publicUrl ?? cameBy }
      const file = await doorSheets.write(actor, asked)
      return reply
        .header('content-type', PDF_TYPE)
        .header('content-disposition', `attachment; filename="door-sheets-${code}.pdf"`)
        .header('cache-control', 'no-store')
        .send(file)
    },
  )
}
