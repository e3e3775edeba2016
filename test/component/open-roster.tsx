import type { ReactElement } from 'react'
import type { RosterHousehold, RosterImport } from '../../src/features/roster/domain/roster'
import { keepSession } from '../../src/features/session/session-store'
import { fakeService } from '../fakes/fake-service'
import { buildMe } from '../fakes/people'
import { renderPage } from './render-page'

export const ROSTER = '/api/v1/roster'
export const IMPORTS = '/api/v1/roster-imports'
export const IMPORT = `${IMPORTS}/430503001001-8`

const committee = buildMe({
  displayName: '王演',
  households: [],
  appointments: [{ role: 'committee_member', areaCode: '430503001001' }],
})

export const listOf = (items: readonly unknown[]) => ({ body: { items, nextCursor: null } })

/** A household of an invented community. */
export function buildRosterHousehold(over: Partial<RosterHousehold> = {}): RosterHousehold {
  return {
    id: '430503001001-57',
    gridCode: '430503001001001',
    gridName: '1网格',
    label: '3栋 2单元501',
    floorAreaHundredths: 8640,
    isDeveloperHeld: false,
    isEmpty: false,
    owners: [{ name: '陈*', phone: '109****0001' }],
    contact: null,
    ...over,
  }
}

/** A checked import. */
export function buildRosterImport(over: Partial<RosterImport> = {}): RosterImport {
  return {
    id: '430503001001-8',
    status: 'ready',
    problem: null,
    rowCount: 120,
    rowsDone: 120,
    faultCount: 0,
    addedCount: 100,
    changedCount: 5,
    sameCount: 15,
    missingCount: 0,
    isCheckedAgain: false,
    createdBy: '王演',
    createdAt: '2026-11-23T01:30:00.000Z',
    endedAt: null,
    ...over,
  }
}

/** One of the pages about the roster, and the service that answers for it. */
export function openRoster(
  page: ReactElement,
  { serve }: { serve?: (service: ReturnType<typeof fakeService>) => void } = {},
) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: committee })
  service.on('GET', ROSTER, {
    body: { buildings: 2, households: 48, withOwners: 40, withContact: 12, changedAt: null },
  })
  service.on('GET', `${ROSTER}/households`, listOf([buildRosterHousehold()]))
  service.on('GET', `${ROSTER}/changes`, listOf([]))
  service.on('GET', IMPORTS, listOf([]))
  service.on('GET', IMPORT, { body: buildRosterImport() })
  service.on('GET', `${IMPORT}/changes`, listOf([]))
  service.on('GET', `${IMPORT}/faults`, listOf([]))
  service.on('GET', `${IMPORT}/missing-households`, listOf([]))
  serve?.(service)
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  return { ...service, ...renderPage(page, { params: { id: '430503001001-8' } }) }
}
