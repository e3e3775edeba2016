import { fireEvent, screen } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import CategoriesPage from './index'

const SETTINGS = '/api/v1/roll-settings/430503'
const settings = { objectionDays: 7, delegatedUnits: 4 }

async function openSettings() {
  const service = fakeService()
  service.on('GET', '/api/v1/me', {
    body: buildMe({
      households: [],
      appointments: [{ role: 'supervisor', areaCode: '430503' }],
      units: [{ unit: 'supervisor:430503', kind: 'supervisor', name: '示范区' }],
    }),
  })
  service.on('GET', '/api/v1/places', {
    body: {
      items: [{ code: '430503', parentCode: '4305', level: 'county', name: '示范区' }],
      nextCursor: null,
    },
  })
  service.on('GET', '/api/v1/category-settings/430503', { body: { groups: [], items: [] } })
  service.on('GET', SETTINGS, { body: settings })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 's' })
  renderPage(<CategoriesPage />)
  fireEvent.click(await screen.findByText('名册和委托'))
  return service
}

const save = () => fireEvent.click(screen.getByText('改好'))

afterEach(forgetSession)

test('a county’s supervisor sees what holds among what is usual, and changes one thing', async () => {
  const service = await openSettings()
  expect(screen.getByText('公示 7 天，可提异议；一人最多替 4 户投')).toBeVisible()
  expect(screen.getByRole('radio', { name: '7 天' })).toBeChecked()
  expect(screen.getByRole('radio', { name: '4 户' })).toBeChecked()
  const changed = { objectionDays: 14, delegatedUnits: 4 }
  service.on('PUT', SETTINGS, { body: changed })
  service.on('GET', SETTINGS, { body: changed })
  fireEvent.click(screen.getByText('14 天'))
  save()
  expect(await screen.findByText('公示 14 天，可提异议；一人最多替 4 户投')).toBeVisible()
  expect(service.requests('PUT', SETTINGS).map(({ body }) => body)).toEqual([changed])
})

test('a change that is refused says why, and the form stays open', async () => {
  const service = await openSettings()
  service.on('PUT', SETTINGS, { status: 403, body: problem('forbidden', 403) })
  save()
  expect(await screen.findByText('这件事不在您的办理范围内。')).toBeVisible()
  expect(screen.getByText('一个人最多替几户投票')).toBeVisible()
})
