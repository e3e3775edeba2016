import type { Deps, Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentGrid } from '../places/present-grid'
import { GridSchema } from '../places/schemas'
import { GridParams } from './schemas'

export function confirmGridCard(
  app: TypedApp,
  { grids, places, media }: Services,
  { clock }: Deps,
): void {
  app.post(
    '/grids/:code/card-confirmations',
    {
      schema: {
        operationId: 'confirmGridCard',
        tags: ['grids'],
        summary: 'Say that what the card of a grid tells is still right, for another 180 days',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: GridParams,
        response: { 200: GridSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const { code } = request.params
      const write = toWriteRequest(request)
      const grid = await grids.confirmCard(requireActor(request), code, write)
      const workers = await places.findWorkers([code])
      return presentGrid(grid, workers.get(code), { now: clock.now(), linkTo: media.linkTo })
    },
  )
}
