import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentCategorySetting } from './present-category-setting'
import { CategorySettingSchema, CategoryTermsBody, SettingParams } from './schemas'

export function changeCategorySetting(app: TypedApp, { categories }: Services): void {
  app.put(
    '/category-settings/:countyCode/:categoryCode',
    {
      schema: {
        operationId: 'changeCategorySetting',
        tags: ['categories'],
        summary: 'How a category holds in a county from now on; its supervisor only',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: SettingParams,
        body: CategoryTermsBody,
        response: { 200: CategorySettingSchema, ...problems(400, 401, 403, 404, 409, 422) },
      },
    },
    async (request) => {
      const { params, body } = request
      const write = toWriteRequest(request)
      return presentCategorySetting(
        await categories.changeSetting(requireActor(request), params, body, write),
      )
    },
  )
}
