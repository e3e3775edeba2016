import { fireEvent, screen, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { buildReportSummary } from '../../../../../test/factories/reports'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import MapPage from './index'

const GRID = '430503001001003'
const worker = buildMe({
  appointments: [{ role: 'grid_worker', areaCode: GRID }],
  households: [],
})
const lamp = (number: number, position: { lng: number; lat: number } | null) =>
  buildReportSummary({ id: `430503001001-${number}`, title: `第 ${number} 盏灯`, position })

const REPORTS = [
  lamp(1, { lng: 111.5001, lat: 27.2001 }),
  lamp(2, { lng: 111.5002, lat: 27.2002 }),
  lamp(3, { lng: 111.509, lat: 27.209 }),
  lamp(4, null),
]

function openMap({ me = worker, reports = REPORTS } = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', '/api/v1/report-counts', {
    body: { todo: 4, arriving: 0, leaving: 0, supervision: 0 },
  })
  service.on('GET', '/api/v1/reports', { body: { items: reports, nextCursor: null } })
  const ring = [
    [111.5, 27.2],
    [111.51, 27.2],
    [111.51, 27.21],
    [111.5, 27.2],
  ]
  service.on('GET', '/api/v1/me/grid-outlines', {
    body: { items: [{ code: GRID, name: '第三网格', polygon: [ring] }] },
  })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  renderPage(<MapPage />)
  return service
}

afterEach(forgetSession)

test('open reports lie on the sketch, those close together on one spot, and all are listed', async () => {
  openMap()
  const spot = await screen.findByRole('checkbox', { name: '第 1 盏灯，这里一共 2 件' })
  expect(within(spot).getByText('2')).toBeVisible()
  expect(screen.getByRole('checkbox', { name: '第 3 盏灯' })).toBeVisible()
  expect(screen.getByText('第 4 盏灯')).toBeVisible()
  expect(screen.getByText('有 1 件没有写清地点，只在单子里。')).toBeVisible()
})

test('a spot leaves only its own in the list, until all are asked for again', async () => {
  openMap()
  fireEvent.click(await screen.findByRole('checkbox', { name: '第 1 盏灯，这里一共 2 件' }))
  expect(screen.getByText('这一处 2 件')).toBeVisible()
  expect(screen.queryByText('第 3 盏灯')).toBeNull()
  fireEvent.click(screen.getByText('第 2 盏灯'))
  expect(taro.opened().at(-1)).toContain('handling/index?id=430503001001-2')
  fireEvent.click(screen.getByText('看全部'))
  expect(screen.getByText('第 3 盏灯')).toBeVisible()
})

test('nothing open, and nobody’s grid', async () => {
  openMap({ reports: [] })
  expect(await screen.findByText('没有没办完的诉求')).toBeVisible()
})

test('who works in no grid is told so', async () => {
  openMap({ me: buildMe() })
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
})
