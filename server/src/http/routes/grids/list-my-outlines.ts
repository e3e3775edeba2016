import { Type } from 'typebox'
import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { OutlineSchema } from './schemas'

/** A worker has a handful of grids, never enough to page. */
export function listMyOutlines(app: TypedApp, { places }: Services): void {
  app.get(
    '/me/grid-outlines',
    {
      schema: {
        operationId: 'listMyOutlines',
        tags: ['grids'],
        summary: 'Outlines of the grids I work in',
        security: [{ session: [] }],
        response: { 200: Type.Object({ items: Type.Array(OutlineSchema) }), ...problems(401) },
      },
    },
    async (request) => {
      const { appointments } = requireActor(request)
      const worked = appointments.filter(({ role }) => role === 'grid_worker')
      return { items: await places.listOutlines(worked.map(({ areaCode }) => areaCode)) }
    },
  )
}
