import { Type } from 'typebox'
import type { Services } from '../../../container'
import { CATEGORY_GROUPS } from '../../../modules/reports/category-types'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { CategoryGroups, OfferedCategorySchema } from './schemas'

/** A few dozen; never enough to page. */
export function listCategories(app: TypedApp, { categories }: Services): void {
  app.get(
    '/categories',
    {
      schema: {
        operationId: 'listCategories',
        tags: ['categories'],
        summary: 'What a report can be about at a place, with its time limits',
        querystring: Type.Object(
          { areaCode: Type.Optional(Type.String({ pattern: '^[0-9]{6,15}$' })) },
          STRICT,
        ),
        response: {
          200: Type.Object({ groups: CategoryGroups, items: Type.Array(OfferedCategorySchema) }),
          ...problems(400),
        },
      },
    },
    async (request) => ({
      groups: [...CATEGORY_GROUPS],
      items: await categories.listCategories(request.query.areaCode),
    }),
  )
}
