import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { GridCode, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'

export function countOpenWork(app: TypedApp, { appointments }: Services): void {
  app.get(
    '/grids/:code/open-work',
    {
      schema: {
        operationId: 'countOpenWork',
        tags: ['appointments'],
        summary: 'How much is open in a grid and stays with it whoever leaves; its committee',
        security: [{ session: [] }],
        params: Type.Object({ code: GridCode }, STRICT),
        response: {
          200: Type.Object({
            reports: Type.Integer(),
            /** Handed to the grid and not taken yet. */
            handOffs: Type.Integer(),
            claims: Type.Integer(),
            disputes: Type.Integer(),
            /** Homes that ask for a visit and had none yet. */
            visits: Type.Integer(),
            unreachedNotices: Type.Integer(),
          }),
          ...problems(400, 401, 404),
        },
      },
    },
    (request) => appointments.countOpenWork(requireActor(request), request.params.code),
  )
}
