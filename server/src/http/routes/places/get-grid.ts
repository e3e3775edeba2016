import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { GridCode, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentGrid } from './present-grid'
import { GridSchema } from './schemas'

export function getGrid(app: TypedApp, { places }: Services, { clock }: Deps): void {
  app.get(
    '/grids/:code',
    {
      schema: {
        operationId: 'getGrid',
        tags: ['places'],
        summary: 'A grid and the worker who answers for it',
        params: Type.Object({ code: GridCode }, STRICT),
        response: { 200: GridSchema, ...problems(400, 404) },
      },
    },
    async (request) => {
      const grid = await places.getGrid(request.params.code)
      const workers = await places.findWorkers([grid.code])
      return presentGrid(grid, workers.get(grid.code), clock.now())
    },
  )
}
