import { request } from '../../../api/client'
import type { CategoryTerms, SettingKey } from '../domain/category-setting'

/** The category holds like this in the county from now on. */
export const changeCategorySetting = (path: SettingKey, body: CategoryTerms, key: string) =>
  request('put', '/api/v1/category-settings/{countyCode}/{categoryCode}', {
    path: { ...path },
    body,
    idempotencyKey: key,
  })
