import { Type } from 'typebox'
import type { Services } from '../../../container'
import { CATEGORY_GROUPS } from '../../../modules/reports/category-types'
import { requireActor } from '../../plugins/auth'
import { problems, STRICT } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { presentCategorySetting } from './present-category-setting'
import { CategoryGroups, CategorySettingSchema, CountyCode } from './schemas'

export function listCategorySettings(app: TypedApp, { categories }: Services): void {
  app.get(
    '/category-settings/:countyCode',
    {
      schema: {
        operationId: 'listCategorySettings',
        tags: ['categories'],
        summary:
          'Every category as it holds in a county, also those it does not offer; its supervisor only',
        security: [{ session: [] }],
        params: Type.Object({ countyCode: CountyCode }, STRICT),
        response: {
          200: Type.Object({ groups: CategoryGroups, items: Type.Array(CategorySettingSchema) }),
          ...problems(400, 401, 403, 404),
        },
      },
    },
    async (request) => {
      const { countyCode } = request.params
      const settings = await categories.listSettings(requireActor(request), countyCode)
      return { groups: [...CATEGORY_GROUPS], items: settings.map(presentCategorySetting) }
    },
  )
}
