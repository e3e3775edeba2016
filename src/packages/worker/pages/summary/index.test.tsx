import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildSummary } from '../../../../../test/factories/summaries'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import SummaryPage from './index'

const GRID = '430503001001003'
const COMMUNITY = '430503001001'
const worker = buildMe({
  appointments: [{ role: 'grid_worker', areaCode: GRID }],
  households: [],
})

function openSummary(me = worker) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', `/api/v1/grids/${GRID}`, { body: buildGrid() })
  service.on('GET', '/api/v1/grids', { body: { items: [buildGrid()], nextCursor: null } })
  service.on('GET', '/api/v1/summaries', { body: buildSummary() })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  renderPage(<SummaryPage />)
  return service
}

const asked = (service: ReturnType<typeof openSummary>) =>
  service.requests('GET', '/api/v1/summaries').map(({ query }) => Object.fromEntries(query))

afterEach(forgetSession)

test('a worker reads the day of the own grid: figures with their words, and where there is nothing', async () => {
  const service = openSummary()
  expect(await screen.findByText('网格工作日报')).toBeVisible()
  expect(screen.getByText('收到 3，接单 2，答复 1，超时 0')).toBeVisible()
  expect(screen.getByText('没有走访。')).toBeVisible()
  expect(asked(service)[0]).toEqual({
    areaCode: GRID,
    period: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
  })
})

test('a month is a tap, and any day or month can be written', async () => {
  const service = openSummary()
  fireEvent.click(await screen.findByText('这个月'))
  expect(screen.getByText('写别的日子或月份')).toBeVisible()
  await waitFor(() => expect(asked(service).at(-1)?.period).toMatch(/^\d{4}-\d{2}$/))
  typeText('写别的日子或月份', '2026年9月')
  await waitFor(() => expect(asked(service).at(-1)?.period).toBe('2026-09'))
  typeText('写别的日子或月份', '上周')
  expect(await screen.findByText(/^请写一天/)).toBeVisible()
})

test('a day that has not come is told by the service', async () => {
  const service = openSummary()
  service.on('GET', '/api/v1/summaries', {
    status: 422,
    body: problem('period_out_of_range', 422),
  })
  fireEvent.click(await screen.findByText('昨天'))
  expect(await screen.findByText('这段时间看不了，请重新选起止日期。')).toBeVisible()
})

test('the committee begins with its community and may look at each grid', async () => {
  const appointments = [{ role: 'committee_member' as const, areaCode: COMMUNITY }]
  const service = openSummary(buildMe({ appointments, households: [] }))
  expect(await screen.findByText('整个社区')).toBeVisible()
  await waitFor(() => expect(asked(service).at(-1)?.areaCode).toBe(COMMUNITY))
  fireEvent.click(await screen.findByText('第三网格'))
  await waitFor(() => expect(asked(service).at(-1)?.areaCode).toBe(GRID))
})

test('a resident is told that it is not for them', async () => {
  const service = openSummary(buildMe())
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
  expect(asked(service)).toEqual([])
})
