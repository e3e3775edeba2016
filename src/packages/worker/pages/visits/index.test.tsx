import { act, fireEvent, screen, waitFor, within } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildVisit } from '../../../../../test/factories/visits'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import VisitFormPage from '../visit-form/index'
import VisitsPage from './index'

const GRID = '430503001001003'
const OUTBOX = 'linge.visit-outbox'
const BUILDING = { id: '430503001001-3', name: '3栋' }
const worker = buildMe({
  appointments: [{ role: 'grid_worker', areaCode: GRID }],
  households: [],
})

function fakeVisits(items = [buildVisit()]) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: worker })
  service.on('GET', `/api/v1/grids/${GRID}`, { body: buildGrid() })
  service.on('GET', '/api/v1/visits', { body: { items, nextCursor: null } })
  service.on('GET', '/api/v1/buildings', { body: { items: [BUILDING], nextCursor: null } })
  service.on('GET', `/api/v1/buildings/${BUILDING.id}`, { body: BUILDING })
  service.on('GET', `/api/v1/buildings/${BUILDING.id}/rooms`, {
    body: { items: [{ householdId: '430503001001-12', room: '2单元501' }], nextCursor: null },
  })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  return service
}

const sent = (service: ReturnType<typeof fakeVisits>) => service.requests('POST', '/api/v1/visits')
const kept = () => JSON.parse(String(taro.storage.get(OUTBOX) || '[]'))

async function writeOne() {
  const view = renderPage(<VisitFormPage />)
  fireEvent.click(await screen.findByText('3栋'))
  fireEvent.click(await screen.findByText('2单元501'))
  fireEvent.click(screen.getByText('看望'))
  typeText('记几句', '腿好些了')
  fireEvent.click(screen.getByText('记好了'))
  await waitFor(() => expect(kept()).toHaveLength(1))
  view.unmount()
}

afterEach(() => {
  forgetSession()
  taro.storage.clear()
})

test('visits say whom, why, when and what; the day somebody forgot them leaves only the day', async () => {
  fakeVisits([buildVisit(), buildVisit({ id: '430503001001-22', purpose: 'notice', note: null })])
  renderPage(<VisitsPage />)
  expect(await screen.findByText('3栋 2单元501')).toBeVisible()
  expect(screen.getByText('腿好些了，下周再去')).toBeVisible()
  expect(screen.getByText('过了保存的时间，住户和内容已经删掉')).toBeVisible()
})

test('a visit is written by home, why and words, and goes out once', async () => {
  const service = fakeVisits()
  service.on('POST', '/api/v1/visits', { status: 201, body: { id: '430503001001-30' } })
  await writeOne()
  renderPage(<VisitsPage />)
  await waitFor(() => expect(sent(service)).toHaveLength(1))
  expect(sent(service)[0]?.body).toEqual({
    householdId: '430503001001-12',
    purpose: 'care',
    visitedOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    words: '腿好些了',
    noticeId: null,
    reportId: null,
  })
  await waitFor(() => expect(kept()).toEqual([]))
})

test('without a network it waits, survives the app, and goes out under the same key when there is one', async () => {
  const service = fakeVisits()
  await writeOne()
  service.setReachable(false)
  const first = renderPage(<VisitsPage />)
  expect(await screen.findByText('还没有发出的')).toBeVisible()
  await waitFor(() => expect(sent(service)).toHaveLength(1))
  first.unmount()
  renderPage(<VisitsPage />)
  await waitFor(() => expect(sent(service)).toHaveLength(2))
  service.setReachable(true)
  service.on('POST', '/api/v1/visits', { status: 201, body: { id: '430503001001-30' } })
  await act(async () => window.dispatchEvent(new Event('online')))
  await waitFor(() => expect(sent(service)).toHaveLength(3))
  await waitFor(() => expect(screen.queryByText('还没有发出的')).toBeNull())
  const keys = sent(service).map(({ headers }) => headers['idempotency-key'])
  expect(new Set(keys).size).toBe(1)
})

test('what is refused says why, is sent no more and can be thrown away', async () => {
  const service = fakeVisits()
  service.on('POST', '/api/v1/visits', {
    status: 422,
    body: problem('visited_on_out_of_range', 422),
  })
  await writeOne()
  renderPage(<VisitsPage />)
  expect(
    await screen.findByText('没发成：走访的日子要在最近 30 天里，约过的不早于约的那天。'),
  ).toBeVisible()
  fireEvent.click(screen.getByText('现在发'))
  fireEvent.click(screen.getByText('不要这条了'))
  expect(await screen.findByText('只有这部手机里有，不要就没有了。')).toBeVisible()
  expect(kept()).toHaveLength(1)
  fireEvent.click(document.getElementById('waiting-visits-throw') as HTMLElement)
  await waitFor(() => expect(screen.queryByText('还没有发出的')).toBeNull())
  expect(sent(service)).toHaveLength(1)
  expect(kept()).toEqual([])
})

test('from a notice the home is there already, and the notice goes with the visit', async () => {
  fakeVisits()
  const notice = '430503001001-7'
  const params = { notice, home: '430503001001-12', label: encodeURIComponent('3栋 2单元501') }
  renderPage(<VisitFormPage />, { params })
  expect(await screen.findByText('3栋 2单元501')).toBeVisible()
  expect(await screen.findByText('同时算告诉了这条通知，名单里会自动勾掉。')).toBeVisible()
  fireEvent.click(screen.getByText('记好了'))
  await waitFor(() =>
    expect(kept()[0]?.visit).toMatchObject({ noticeId: notice, purpose: 'notice' }),
  )
})

test('what a home says at its door about notices for elders is written down, and nothing is shown beforehand', async () => {
  const service = fakeVisits()
  const consent = '/api/v1/households/430503001001-12/elder-consent'
  renderPage(<VisitFormPage />, { params: { home: '430503001001-12', label: '3栋' } })
  fireEvent.click(await screen.findByText('问一声：专门给老人的通知，这家要不要'))
  service.on('PUT', consent, { body: { id: '430503001001-12' } })
  fireEvent.click(screen.getByText('当面说了要'))
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull())
  expect(service.requests('PUT', consent).map(({ body }) => body)).toEqual([{ isGiven: true }])
  expect(service.requests('GET', consent)).toEqual([])
})

test('what is missing is said where it is missing', async () => {
  fakeVisits()
  renderPage(<VisitFormPage />, { params: { home: '430503001001-12', label: '3栋' } })
  typeText('选别的日子', '上周')
  fireEvent.click(await screen.findByText('记好了'))
  expect(await screen.findByText('请选一个。')).toBeVisible()
  expect(screen.getByText('请选今天或者以前的日子，最早 30 天前。')).toBeVisible()
  expect(kept()).toEqual([])
})

test('one’s own visit can be removed', async () => {
  const service = fakeVisits()
  renderPage(<VisitsPage />)
  fireEvent.click(await screen.findByText('3栋 2单元501'))
  const path = '/api/v1/visits/430503001001-21'
  service.on('DELETE', path, { body: { id: '430503001001-21' } })
  service.on('GET', '/api/v1/visits', { body: { items: [], nextCursor: null } })
  fireEvent.click(within(await screen.findByRole('dialog')).getByText('删掉'))
  expect(await screen.findByText('还没有走访记录')).toBeVisible()
  expect(service.requests('DELETE', path)).toHaveLength(1)
})

test('a resident is told that these are not for them', async () => {
  const service = fakeVisits()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  renderPage(<VisitsPage />)
  expect(await screen.findByText('这一页您看不了')).toBeVisible()
  expect(service.requests('GET', '/api/v1/visits')).toHaveLength(0)
})

test('with two grids the question stands apart from their chips', async () => {
  const service = fakeVisits()
  const other = '430503001001004'
  const appointments = [GRID, other].map((areaCode) => ({ role: 'grid_worker' as const, areaCode }))
  service.on('GET', '/api/v1/me', { body: buildMe({ appointments, households: [] }) })
  service.on('GET', `/api/v1/grids/${other}`, {
    body: buildGrid({ code: other, name: '第四网格' }),
  })
  renderPage(<VisitFormPage />)
  await screen.findByText('第四网格')
  expect((await screen.findByText('3栋')).closest('.mt4')).not.toBeNull()
})
