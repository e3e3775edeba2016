import type { operations } from '../../../../types/api.gen'

type Answer<Name extends 'getGridAtPosition' | 'getGrid' | 'listGrids'> =
  operations[Name]['responses'][200]['content']['application/json']

export type Grid = Answer<'getGridAtPosition'>
/** With how many households it has. */
export type ListedGrid = Answer<'listGrids'>['items'][number]
/** With what its public reports say of it. */
export type GridWithRecord = Answer<'getGrid'>
export type Place =
  operations['listPlaces']['responses'][200]['content']['application/json']['items'][number]
