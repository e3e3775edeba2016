import type { Route } from '../route'
import { confirmNotice } from './confirm-notice'
import { correctNotice } from './correct-notice'
import { createNotice } from './create-notice'
import { deliverNotice } from './deliver-notice'
import { getNotice } from './get-notice'
import { listNoticeHouseholds } from './list-notice-households'
import { listNoticeVersions } from './list-notice-versions'
import { listNotices } from './list-notices'
import { pinNotice } from './pin-notice'
import { readNotice } from './read-notice'
import { takeBackDelivery } from './take-back-delivery'
import { withdrawNotice } from './withdraw-notice'

export const noticesRoutes: readonly Route[] = [
  createNotice,
  listNotices,
  getNotice,
  readNotice,
  withdrawNotice,
  correctNotice,
  listNoticeVersions,
  pinNotice,
  confirmNotice,
  listNoticeHouseholds,
  deliverNotice,
  takeBackDelivery,
]
