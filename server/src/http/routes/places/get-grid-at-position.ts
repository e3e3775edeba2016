import type { Deps, Services } from '../../../container'
import { PositionBody, problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentGrid } from './present-grid'
import { GridSchema } from './schemas'

export function getGridAtPosition(
  app: TypedApp,
  { places, media }: Services,
  { clock }: Deps,
): void {
  app.get(
    '/grid-at-position',
    {
      schema: {
        operationId: 'getGridAtPosition',
        tags: ['places'],
        summary: 'The grid around a GCJ-02 point; 422 position_outside_grids when there is none',
        querystring: PositionBody,
        response: { 200: GridSchema, ...problems(400, 422) },
      },
    },
    async (request) => {
      const grid = await places.getGridAt(request.query)
      const workers = await places.findWorkers([grid.code])
      return presentGrid(grid, workers.get(grid.code), { now: clock.now(), linkTo: media.linkTo })
    },
  )
}
