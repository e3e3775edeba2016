import { screen, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import type { Me } from '../../../../features/session/domain/person'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import InboxPage from './index'

const COMMUNITY = '430503001001'

function openInbox(role: Me['appointments'][number]['role'], unit: Me['units'][number]) {
  const service = fakeService()
  const none = { body: { items: [], nextCursor: null } }
  const appointments = [{ role, areaCode: unit.unit.split(':')[1] ?? '' }]
  service.on('GET', '/api/v1/me', { body: buildMe({ appointments, units: [unit] }) })
  service.on('GET', '/api/v1/reports', none)
  service.on('GET', '/api/v1/committee-inbox', none)
  service.on('GET', '/api/v1/committee-inbox/counts', { body: { total: 8, counts: [] } })
  service.on('GET', '/api/v1/committee-work', {
    body: { topics: 2, checks: 1, opinions: 1, homes: 4, consultations: [] },
  })
  service.on('GET', '/api/v1/report-counts', {
    body: { todo: 1, arriving: 0, leaving: 0, supervision: 2, overdue: 0 },
  })
  service.on('GET', '/api/v1/stale-items', { body: { items: [{}, {}, {}], nextCursor: null } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'c' })
  renderPage(<InboxPage />)
}

const menu = async () => {
  const word = await screen.findByText('菜单')
  return within(word.parentElement as HTMLElement)
}

afterEach(forgetSession)

test('what is in the committee’s inbox counts once on the folded menu', async () => {
  openInbox('committee_member', {
    ...{ unit: `committee:${COMMUNITY}`, kind: 'committee', name: '示范社区' },
  })
  expect(await (await menu()).findByText('8')).toBeVisible()
})

test('above it the lists stand beside each other, and count together', async () => {
  openInbox('subdistrict_officer', {
    ...{ unit: 'subdistrict:430503001', kind: 'subdistrict', name: '示范街道' },
  })
  expect(await (await menu()).findByText('6')).toBeVisible()
})
