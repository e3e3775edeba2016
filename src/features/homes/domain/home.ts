import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'

export type Homes = Reply<'listMyHomes'>
export type Home = Homes['homes'][number]
export type HomeMember = Home['members'][number]
export type LostHome = Homes['lost'][number]

export type Relation = HomeMember['relation']

export type Building = Reply<'getBuilding'>
export type BuildingRow = Reply<'listBuildings'>['items'][number]
export type Room = Reply<'listRooms'>['items'][number]

export type Claim = Reply<'listMyClaims'>['items'][number]
export type WaitingClaim = Reply<'listWaitingClaims'>['items'][number]
export type Dispute = Reply<'listDisputes'>['items'][number]

export type NewClaim = operations['claimHousehold']['requestBody']['content']['application/json']

/** What became of a claim when it was made. */
export type ClaimStatus =
  operations['claimHousehold']['responses'][201]['content']['application/json']['status']
