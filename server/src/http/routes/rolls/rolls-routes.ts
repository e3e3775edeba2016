import type { Route } from '../route'
import { changeRollSettings } from './change-roll-settings'
import { confirmRollCorrection } from './confirm-roll-correction'
import { declineRollObjection } from './decline-roll-objection'
import { dropRollCorrection } from './drop-roll-correction'
import { getRollSettings } from './get-roll-settings'
import { getRollSummary } from './get-roll-summary'
import { listLeftOutFlats } from './list-left-out-flats'
import { listMyRollObjections } from './list-my-roll-objections'
import { listProposedRollCorrections } from './list-proposed-roll-corrections'
import { listRollBuildings } from './list-roll-buildings'
import { listRollCorrections } from './list-roll-corrections'
import { listRollObjections } from './list-roll-objections'
import { objectToRoll } from './object-to-roll'
import { proposeRollCorrection } from './propose-roll-correction'
import { searchRollUnits } from './search-roll-units'

export const rollsRoutes: readonly Route[] = [
  changeRollSettings,
  proposeRollCorrection,
  listProposedRollCorrections,
  confirmRollCorrection,
  dropRollCorrection,
  declineRollObjection,
  getRollSettings,
  getRollSummary,
  listLeftOutFlats,
  searchRollUnits,
  listMyRollObjections,
  listRollBuildings,
  listRollCorrections,
  listRollObjections,
  objectToRoll,
]
