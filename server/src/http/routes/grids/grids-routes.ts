import type { Route } from '../route'
import { acceptGridPlan } from './accept-grid-plan'
import { confirmGridCard } from './confirm-grid-card'
import { editGrid } from './edit-grid'
import { getGridPlan } from './get-grid-plan'
import { listBuildingHouseholds } from './list-building-households'
import { listGridBuildings } from './list-grid-buildings'
import { listGridChanges } from './list-grid-changes'
import { listGridOverview } from './list-grid-overview'
import { listMyOutlines } from './list-my-outlines'
import { moveBuilding } from './move-building'
import { moveHousehold } from './move-household'
import { planGridImport } from './plan-grid-import'
import { planGridMerge } from './plan-grid-merge'
import { planGridRenumber } from './plan-grid-renumber'
import { planGridRetirement } from './plan-grid-retirement'
import { planGridSplit } from './plan-grid-split'

export const gridsRoutes: readonly Route[] = [
  acceptGridPlan,
  editGrid,
  getGridPlan,
  listGridBuildings,
  listGridChanges,
  listGridOverview,
  listBuildingHouseholds,
  moveBuilding,
  moveHousehold,
  planGridImport,
  planGridMerge,
  planGridRenumber,
  planGridRetirement,
  planGridSplit,
  confirmGridCard,
  listMyOutlines,
]
