import type { Route } from '../route'
import { agreeOnVisit } from './agree-on-visit'
import { askForVisit } from './ask-for-visit'
import { countVisitRequests } from './count-visit-requests'
import { declineVisit } from './decline-visit'
import { listMyVisitRequests } from './list-my-visit-requests'
import { listVisitRequests } from './list-visit-requests'
import { withdrawVisitRequest } from './withdraw-visit-request'

export const visitRequestsRoutes: readonly Route[] = [
  listMyVisitRequests,
  askForVisit,
  withdrawVisitRequest,
  listVisitRequests,
  agreeOnVisit,
  declineVisit,
  countVisitRequests,
]
