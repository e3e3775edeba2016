import type { Services } from '../../../container'
import { requireActor } from '../../plugins/auth'
import { problems } from '../../schemas'
import type { TypedApp } from '../../typed-app'
import { toWriteRequest, WriteHeaders } from '../../write-request'
import { presentCategorySetting } from './present-category-setting'
import { CategorySettingSchema, SettingParams } from './schemas'

export function resetCategorySetting(app: TypedApp, { categories }: Services): void {
  app.delete(
    '/category-settings/:countyCode/:categoryCode',
    {
      schema: {
        operationId: 'resetCategorySetting',
        tags: ['categories'],
        summary: 'Back to what holds where nothing was changed; its supervisor only',
        security: [{ session: [] }],
        headers: WriteHeaders,
        params: SettingParams,
        response: { 200: CategorySettingSchema, ...problems(400, 401, 403, 404, 409) },
      },
    },
    async (request) => {
      const write = toWriteRequest(request)
      return presentCategorySetting(
        await categories.resetSetting(requireActor(request), request.params, write),
      )
    },
  )
}
