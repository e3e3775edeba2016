import type { Route } from '../route'
import { listCardConfirmations } from './list-card-confirmations'
import { listNoticeConfirmations } from './list-notice-confirmations'
import { listStaleItems } from './list-stale-items'

export const freshnessRoutes: readonly Route[] = [
  listStaleItems,
  listNoticeConfirmations,
  listCardConfirmations,
]
