import type { Deps, Services } from '../../container'
import type { TypedApp } from '../typed-app'
import { castBallot } from './consultations/cast-ballot'
import { createConsultation } from './consultations/create-consultation'
import { getConsultation } from './consultations/get-consultation'
import { listConsultations } from './consultations/list-consultations'
import { listPollRules } from './consultations/list-poll-rules'
import { openConsultation } from './consultations/open-consultation'
import { createNotice } from './notices/create-notice'
import { getNotice } from './notices/get-notice'
import { listNotices } from './notices/list-notices'
import { readNotice } from './notices/read-notice'
import { withdrawNotice } from './notices/withdraw-notice'
import { getGrid } from './places/get-grid'
import { getGridAtPosition } from './places/get-grid-at-position'
import { listGrids } from './places/list-grids'
import { listPlaces } from './places/list-places'
import { createDemoSession } from './session/create-demo-session'
import { getMe } from './session/get-me'
import { listDemoPeople } from './session/list-demo-people'

type Route = (app: TypedApp, services: Services, deps: Deps) => void

/** Every operation under /api/v1, one file each. */
const ROUTES: readonly Route[] = [
  listDemoPeople,
  createDemoSession,
  getMe,
  listPlaces,
  listGrids,
  getGrid,
  getGridAtPosition,
  listPollRules,
  createConsultation,
  openConsultation,
  listConsultations,
  getConsultation,
  castBallot,
  createNotice,
  listNotices,
  getNotice,
  readNotice,
  withdrawNotice,
]

export function registerRoutes(app: TypedApp, services: Services, deps: Deps): void {
  for (const route of ROUTES) route(app, services, deps)
}
