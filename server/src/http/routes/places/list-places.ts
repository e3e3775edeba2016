import { Type } from 'typebox'
import type { Services } from '../../../container'
import { PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { PlaceSchema } from './schemas'

export function listPlaces(app: TypedApp, { places }: Services): void {
  app.get(
    '/places',
    {
      schema: {
        operationId: 'listPlaces',
        tags: ['places'],
        summary: 'The places directly inside a place; without a parent, the top ones',
        querystring: Type.Object(
          { parentCode: Type.Optional(Type.String({ pattern: '^[0-9]{2,9}$' })), ...PageQuery },
          STRICT,
        ),
        response: { 200: pageOf(PlaceSchema), ...problems(400, 422) },
      },
    },
    async (request) => {
      const { parentCode, limit, cursor } = request.query
      const page = await places.listPlaces(parentCode ?? null, { limit, cursor })
      return { items: [...page.items], nextCursor: page.nextCursor }
    },
  )
}
