import type { Route } from '../route'
import { approveClaim } from './approve-claim'
import { claimHousehold } from './claim-household'
import { consentForElder } from './consent-for-elder'
import { decideDispute } from './decide-dispute'
import { declineClaim } from './decline-claim'
import { disputeMember } from './dispute-member'
import { getBuilding } from './get-building'
import { getDoorSheets } from './get-door-sheets'
import { leaveHousehold } from './leave-household'
import { listBuildings } from './list-buildings'
import { listDisputes } from './list-disputes'
import { listMyClaims } from './list-my-claims'
import { listMyHomes } from './list-my-homes'
import { listRooms } from './list-rooms'
import { listWaitingClaims } from './list-waiting-claims'
import { withdrawClaim } from './withdraw-claim'

export const homesRoutes: readonly Route[] = [
  approveClaim,
  claimHousehold,
  consentForElder,
  decideDispute,
  declineClaim,
  disputeMember,
  getBuilding,
  getDoorSheets,
  leaveHousehold,
  listBuildings,
  listDisputes,
  listMyClaims,
  listMyHomes,
  listRooms,
  listWaitingClaims,
  withdrawClaim,
]
