import { request } from '../../../api/client'
import type { SettingKey } from '../domain/category-setting'

/** Back to what holds where nothing was changed. */
export const resetCategorySetting = (path: SettingKey, key: string) =>
  request('delete', '/api/v1/category-settings/{countyCode}/{categoryCode}', {
    path: { ...path },
    idempotencyKey: key,
  })
