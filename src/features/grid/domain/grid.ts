import type { operations } from '../../../../types/api.gen'

export type Grid = operations['getGrid']['responses'][200]['content']['application/json']
export type Place =
  operations['listPlaces']['responses'][200]['content']['application/json']['items'][number]
