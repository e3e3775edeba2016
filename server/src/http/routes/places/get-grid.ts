import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { GridCode, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentGrid } from './present-grid'
import { GridWithRecordSchema } from './schemas'

export function getGrid(
  app: TypedApp,
  { places, reports, media }: Services,
  { clock }: Deps,
): void {
  app.get(
    '/grids/:code',
    {
      schema: {
        operationId: 'getGrid',
        tags: ['places'],
        summary: 'A grid, or what stands for it now, its worker and its public record',
        params: Type.Object({ code: GridCode }, STRICT),
        response: { 200: GridWithRecordSchema, ...problems(400, 404) },
      },
    },
    async (request) => {
      const grid = await places.getStandingGrid(request.params.code)
      const [workers, { openCount, answeredAt }] = await Promise.all([
        places.findWorkers([grid.code]),
        reports.getGridRecord(grid.code),
      ])
      return {
        ...presentGrid(grid, workers.get(grid.code), { now: clock.now(), linkTo: media.linkTo }),
        record: { openCount, answeredAt: answeredAt?.toISOString() ?? null },
      }
    },
  )
}
