import { Type } from 'typebox'
import type { Deps, Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentGrid } from '../places/present-grid'
import { GridSchema } from '../places/schemas'
import { GridName, GridParams } from './schemas'

/** Digits as they are dialled, with an area code and an extension at most. */
const DutyPhone = Type.String({ pattern: '^[0-9][0-9-]{4,18}[0-9]$' })

export function editGrid(app: TypedApp, { grids, places, media }: Services, { clock }: Deps): void {
  app.put(
    '/grids/:code',
    {
      schema: {
        operationId: 'editGrid',
        tags: ['grids'],
        summary: 'Another name or duty phone for a grid; its code and outline change by plans',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: GridParams,
        body: Type.Object(
          { name: GridName, dutyPhone: Type.Union([DutyPhone, Type.Null()]) },
          STRICT,
        ),
        response: { 200: GridSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const { code } = request.params
      const write = toWriteRequest(request)
      const grid = await grids.editGrid(requireActor(request), code, request.body, write)
      const workers = await places.findWorkers([code])
      return presentGrid(grid, workers.get(code), { now: clock.now(), linkTo: media.linkTo })
    },
  )
}
