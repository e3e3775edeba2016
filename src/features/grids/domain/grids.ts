import type { operations } from '../../../../types/api.gen'

type Answer<
  Name extends
    | 'listGridOverview'
    | 'getGridPlan'
    | 'listGridChanges'
    | 'listGridBuildings'
    | 'listBuildingHouseholds',
> = operations[Name]['responses'][200]['content']['application/json']

/** A grid as its community's committee sees it. */
export type GridOverview = Answer<'listGridOverview'>['items'][number]
export type GridPlan = Answer<'getGridPlan'>
export type GridFault = GridPlan['faults'][number]
export type PlannedChange = GridPlan['changes'][number]
export type GridChange = Answer<'listGridChanges'>['items'][number]
export type Building = Answer<'listGridBuildings'>['items'][number]
export type Home = Answer<'listBuildingHouseholds'>['items'][number]
export type NewImport = operations['planGridImport']['requestBody']['content']['application/json']
export type Datum = NewImport['datum']
export type Split = operations['planGridSplit']['requestBody']['content']['application/json']

/** The last three digits of a grid's code, which people call its number. */
export function numberOf(gridCode: string): string {
  return gridCode.slice(-3)
}
