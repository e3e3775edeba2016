import { Type } from 'typebox'
import type { Services } from '../../../container'
import { GridCode, PageQuery, pageOf, problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { ConfirmationSchema, presentConfirmations } from './schemas'

export function listCardConfirmations(app: TypedApp, { places, freshness }: Services): void {
  app.get(
    '/grids/:code/card-confirmations',
    {
      schema: {
        operationId: 'listCardConfirmations',
        tags: ['freshness'],
        summary: 'When the card of a grid was looked at again and still held, the last first',
        params: Type.Object({ code: GridCode }, STRICT),
        querystring: Type.Object(PageQuery, STRICT),
        response: { 200: pageOf(ConfirmationSchema), ...problems(400, 404, 422) },
      },
    },
    async (request) => {
      const { code: subjectId, communityCode } = await places.getGrid(request.params.code)
      const item = { kind: 'grid_card', communityCode, subjectId } as const
      return presentConfirmations(await freshness.listConfirmations(item, request.query))
    },
  )
}
