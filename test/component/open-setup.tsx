import type { ReactElement } from 'react'
import { keepSession } from '../../src/features/session/session-store'
import {
  buildBuilding,
  buildGridChange,
  buildGridOverview,
  buildGridPlan,
} from '../factories/grids'
import { fakeService } from '../fakes/fake-service'
import { buildMe } from '../fakes/people'
import { renderPage } from './render-page'

const COMMUNITY = '430503001001'
export const OVERVIEW = '/api/v1/grid-overview'
export const PLAN = `/api/v1/grid-plans/${COMMUNITY}-9`
export const BUILDINGS = `/api/v1/grids/${COMMUNITY}001/buildings`
export const HOUSEHOLDS = `/api/v1/buildings/${COMMUNITY}-7/households`

const committee = buildMe({
  displayName: '王演',
  households: [],
  appointments: [{ role: 'committee_member', areaCode: COMMUNITY }],
})

interface Arranged {
  me?: ReturnType<typeof buildMe>
  serve?: (service: ReturnType<typeof fakeService>) => void
}

/** One of the pages about grids, in a community of two, and the service that answers for it. */
export function openSetup(page: ReactElement, { me = committee, serve }: Arranged = {}) {
  const service = fakeService()
  const list = (items: readonly unknown[]) => ({ body: { items, nextCursor: null } })
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', OVERVIEW, {
    body: { items: [buildGridOverview(1), buildGridOverview(2, { workerName: null })] },
  })
  service.on('GET', '/api/v1/visit-request-counts', {
    body: {
      items: [
        {
          ...{ gridCode: `${COMMUNITY}001`, gridName: '第1网格' },
          ...{ waiting: 2, agreed: 1, overdue: 1 },
        },
      ],
    },
  })
  service.on('GET', '/api/v1/grid-changes', list([buildGridChange()]))
  service.on('GET', BUILDINGS, list([buildBuilding()]))
  service.on(
    'GET',
    HOUSEHOLDS,
    list([{ id: `${COMMUNITY}-31`, room: '1单元101', gridCode: `${COMMUNITY}001` }]),
  )
  service.on('GET', PLAN, { body: buildGridPlan() })
  serve?.(service)
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  const params = { id: `${COMMUNITY}-9`, code: `${COMMUNITY}001` }
  return { ...service, ...renderPage(page, { params }) }
}
