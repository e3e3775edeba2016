import { act, cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { buildVisitRequest } from '../../../../../test/factories/visit-requests'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import VisitRequestPage from './index'

const MINE = '/api/v1/me/visit-requests'
const REQUESTS = '/api/v1/visit-requests'

function openPage(items = [buildVisitRequest()], me = buildMe()) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', MINE, { body: { items, nextCursor: null } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  renderPage(<VisitRequestPage />)
  return service
}

afterEach(() => act(forgetSession))

test('a home asks by why, for whom, when and a few words; what is missing is said', async () => {
  const service = openPage([])
  fireEvent.click(await screen.findByText('请网格员来'))
  expect(screen.getByText('请选一个。')).toBeVisible()
  fireEvent.click(screen.getByText('看望、帮忙办事'))
  fireEvent.click(screen.getByText('家里的老人'))
  fireEvent.click(screen.getByText('明天'))
  fireEvent.click(screen.getByText('下午'))
  typeText('想先说几句', ' 敲门久一点 ')
  service.on('POST', REQUESTS, { status: 201, body: { id: '430503001001-31' } })
  service.on('GET', MINE, { body: { items: [buildVisitRequest()], nextCursor: null } })
  fireEvent.click(screen.getByText('请网格员来'))
  expect(await screen.findByText('正在约的')).toBeVisible()
  expect(screen.queryByText('请网格员来')).toBeNull()
  expect(service.requests('POST', REQUESTS)[0]?.body).toEqual({
    householdId: '430503001001-1',
    purpose: 'care',
    forWhom: 'elder',
    preferredOn: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/),
    preferredPart: 'afternoon',
    words: '敲门久一点',
  })
})

test('what is missing is led to, and what was written is there again', async () => {
  openPage([])
  await screen.findByText('请网格员来')
  typeText('想先说几句', '敲门久一点')
  fireEvent.click(screen.getByText('请网格员来'))
  expect(taro.scrolledTo()).toEqual(['#visit-purpose'])
  cleanup()
  openPage([])
  expect(await screen.findByDisplayValue('敲门久一点')).toBeVisible()
})

test('each says how it stands, and an open one can be taken back', async () => {
  const open = buildVisitRequest({
    status: 'agreed',
    agreed: { day: '2099-11-25', part: 'afternoon' },
  })
  const service = openPage([
    open,
    buildVisitRequest({ id: '430503001001-30', status: 'declined', reason: '要到街道窗口办' }),
    buildVisitRequest({ id: '430503001001-29', status: 'visited' }),
  ])
  expect(await screen.findByText(/^约好了：.*25 日，下午$/)).toBeVisible()
  expect(screen.getByText('来不了：要到街道窗口办')).toBeVisible()
  expect(screen.getByText('来过了')).toBeVisible()
  fireEvent.click(screen.getByText('不约了'))
  service.on('POST', `${REQUESTS}/${open.id}/withdrawal`, { body: { id: open.id } })
  service.on('GET', MINE, { body: { items: [], nextCursor: null } })
  fireEvent.click(screen.getAllByText('不约了').at(-1) as HTMLElement)
  expect(await screen.findByText('请网格员来')).toBeVisible()
})

test('what another one of the home waits for is seen without what for, and can be taken back', async () => {
  const id = buildVisitRequest().id
  const service = openPage([buildVisitRequest({ isOwn: false, words: '' })])
  expect(await screen.findByText('家里人约的')).toBeVisible()
  expect(screen.queryByText(/看望、帮忙办事/)).toBeNull()
  fireEvent.click(screen.getByText('不约了'))
  service.on('POST', `${REQUESTS}/${id}/withdrawal`, { body: { id } })
  service.on('GET', MINE, { body: { items: [], nextCursor: null } })
  fireEvent.click(screen.getAllByText('不约了').at(-1) as HTMLElement)
  expect(await screen.findByText('请网格员来')).toBeVisible()
})

test('a refusal is said where one sends', async () => {
  const service = openPage([])
  fireEvent.click(await screen.findByText('别的事'))
  service.on('POST', REQUESTS, { status: 409, body: problem('visit_request_waits', 409) })
  fireEvent.click(screen.getByText('请网格员来'))
  expect(await screen.findByText('您家已经有人约了网格员，等这次来过再约。')).toBeVisible()
})

test('whoever has no home claims one first; a visitor signs in', async () => {
  openPage([], buildMe({ households: [] }))
  fireEvent.click(await screen.findByText('认领我的家'))
  await waitFor(() => expect(taro.opened().at(-1)).toContain('/account/pages/claim/index'))
  act(forgetSession)
  expect(await screen.findByText('登录以后才能约')).toBeVisible()
})
