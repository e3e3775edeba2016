import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import { boundVisitDrafts } from '../../../../features/visit/kept-drafts'
import { visitOutbox } from '../../../../features/visit/send-waiting'
import VisitsPage from '../visits/index'
import VisitFormPage from './index'

const GRID = '430503001001003'
const VISITS = '/api/v1/visits'
const BUILDING = { id: '430503001001-3', name: '3栋' }
const NOTICE = '430503001001-7'
const ROOMS = [
  { householdId: '430503001001-12', room: '501' },
  { householdId: '430503001001-13', room: '502' },
]
const refusedVisit = {
  householdId: '430503001001-12',
  purpose: 'care' as const,
  visitedOn: '2026-11-20',
  words: '老人咳嗽',
  noticeId: null,
  reportId: null,
}

function serve() {
  const service = fakeService()
  const appointments = [{ role: 'grid_worker' as const, areaCode: GRID }]
  service.on('GET', '/api/v1/me', { body: buildMe({ appointments, households: [] }) })
  service.on('GET', `/api/v1/grids/${GRID}`, { body: buildGrid() })
  service.on('GET', VISITS, { body: { items: [], nextCursor: null } })
  service.on('GET', '/api/v1/buildings', { body: { items: [BUILDING], nextCursor: null } })
  service.on('GET', `/api/v1/buildings/${BUILDING.id}`, { body: BUILDING })
  service.on('GET', `/api/v1/buildings/${BUILDING.id}/rooms`, {
    body: { items: ROOMS, nextCursor: null },
  })
  service.on('POST', VISITS, { status: 201, body: { id: '430503001001-30' } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'w' })
  return service
}

const words = () => screen.getByLabelText('记几句').getAttribute('default-value')
const keepIt = () => fireEvent.click(screen.getByText('记好了'))

async function pick(room: string) {
  fireEvent.click(await screen.findByText('3栋'))
  fireEvent.click(await screen.findByText(room))
}

afterEach(() => {
  act(forgetSession)
  taro.storage.clear()
})

test('words about one home are found at that home and at no other', async () => {
  serve()
  const first = renderPage(<VisitFormPage />)
  await pick('502')
  typeText('记几句', '两口子吵架')
  fireEvent.click(screen.getByText('换一户'))
  fireEvent.click(await screen.findByText('501'))
  expect(await screen.findByText('3栋 501')).toBeVisible()
  expect(words()).toBe('')
  first.unmount()
  renderPage(<VisitFormPage />)
  await pick('502')
  expect(words()).toBe('两口子吵架')
})

test('what was begun without a notice says nothing of why somebody comes with one', async () => {
  serve()
  const home = { home: '430503001001-12', label: '3栋 501' }
  const first = renderPage(<VisitFormPage />, { params: home })
  fireEvent.click(await screen.findByText('看望'))
  typeText('记几句', '腿好些了')
  first.unmount()
  renderPage(<VisitFormPage />, { params: { ...home, notice: NOTICE } })
  expect(await screen.findByText('3栋 501')).toBeVisible()
  keepIt()
  expect(visitOutbox.read()[0]?.visit).toMatchObject({ purpose: 'notice', words: '' })
})

test('of drafts that are never written down a bounded number stays, those of the latest days', () => {
  const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}`
  for (let n = 1; n <= 31; n += 1)
    taro.storage.set(`linge.visit-draft.${n}`, JSON.stringify({ day: day(n) }))
  boundVisitDrafts()
  expect(taro.storage.has('linge.visit-draft.1')).toBe(false)
  expect(taro.storage.has('linge.visit-draft.31')).toBe(true)
})

test('a visit that was refused is opened with its words, mended and sent again', async () => {
  const service = serve()
  service.on('POST', VISITS, { status: 422, body: problem('visited_on_out_of_range', 422) })
  visitOutbox.put({ key: 'visit-key-1', label: '3栋 501', visit: refusedVisit })
  const list = renderPage(<VisitsPage />)
  fireEvent.click(await screen.findByText('改一改，再发'))
  const waiting = 'visit-key-1'
  await waitFor(() => expect(taro.opened().at(-1)).toContain(`visit-form/index?waiting=${waiting}`))
  list.unmount()

  service.on('POST', VISITS, { status: 201, body: { id: '430503001001-30' } })
  const form = renderPage(<VisitFormPage />, { params: { waiting } })
  expect(await screen.findByText('3栋 501')).toBeVisible()
  expect(words()).toBe('老人咳嗽')
  typeText('选别的日子', '2026-11-22')
  keepIt()
  expect(visitOutbox.read()).toHaveLength(1)
  form.unmount()
  renderPage(<VisitsPage />)
  await waitFor(() => expect(visitOutbox.read()).toEqual([]))
  expect(service.requests('POST', VISITS).at(-1)?.body).toEqual({
    ...refusedVisit,
    visitedOn: '2026-11-22',
  })
})

test('without a network in a building never opened the home is named, and chosen when there is one', async () => {
  const service = serve()
  const first = renderPage(<VisitFormPage />)
  expect(await screen.findByText('3栋')).toBeVisible()
  service.setReachable(false)
  fireEvent.click(screen.getByText('3栋'))
  const name = '没有网，选不到？先写是哪一户'
  await screen.findByLabelText(name)
  typeText(name, '3栋 601')
  const field = screen.getByLabelText(name)
  fireEvent.click(screen.getAllByText('再试一次')[0] as HTMLElement)
  expect(screen.getByLabelText(name)).toBe(field)
  fireEvent.click(screen.getByText('就写这一户'))
  fireEvent.click(await screen.findByText('看望'))
  typeText('记几句', '门口堆了纸箱')
  keepIt()
  expect(visitOutbox.read()).toMatchObject([{ label: '3栋 601', visit: { words: '门口堆了纸箱' } }])
  first.unmount()

  service.setReachable(true)
  const list = renderPage(<VisitsPage />)
  expect(await screen.findByText(/还要选一下是哪一户/)).toBeVisible()
  expect(service.requests('POST', VISITS)).toHaveLength(0)
  list.unmount()
  const waiting = visitOutbox.read()[0]?.key ?? ''
  const second = renderPage(<VisitFormPage />, { params: { waiting } })
  await pick('502')
  expect(words()).toBe('门口堆了纸箱')
  keepIt()
  second.unmount()
  renderPage(<VisitsPage />)
  await waitFor(() => expect(service.requests('POST', VISITS)).toHaveLength(1))
  expect(service.requests('POST', VISITS)[0]?.body).toMatchObject({
    householdId: '430503001001-13',
    words: '门口堆了纸箱',
  })
})
