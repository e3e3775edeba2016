import type { Route } from '../route'
import { acceptDelegation } from './accept-delegation'
import { declineDelegation } from './decline-delegation'
import { listDelegations } from './list-delegations'
import { listMyDelegations } from './list-my-delegations'
import { offerDelegation } from './offer-delegation'
import { redeemDelegation } from './redeem-delegation'
import { revokeDelegation } from './revoke-delegation'

export const delegationsRoutes: readonly Route[] = [
  acceptDelegation,
  declineDelegation,
  listDelegations,
  listMyDelegations,
  offerDelegation,
  redeemDelegation,
  revokeDelegation,
]
