import { onlineManager } from '@tanstack/react-query'
import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMessage } from '../../../../../test/fakes/messages'
import { buildGrid, buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import type { Message } from '../../../../features/message/domain/message'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import MessagesPage from './index'

const MESSAGES = '/api/v1/me/messages'

afterEach(forgetSession)

function startService() {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', demoKey: 'r' })
  return service
}

function openWith(items: readonly Message[]) {
  const service = startService()
  service.on('GET', MESSAGES, { body: { items, nextCursor: null } })
  renderPage(<MessagesPage />)
  return service
}

test('a message says what happened and when, is marked unread, and opening it reads it', async () => {
  const service = openWith([buildMessage()])
  service.on('PUT', `${MESSAGES}/7/reading`, { status: 204, body: null })
  expect(await screen.findByText('未读')).toBeVisible()
  expect(screen.getByText(/11 月 20 日 08:30$/)).toBeVisible()
  fireEvent.click(screen.getByText(/^“路灯照明”的诉求办好了/))
  await waitFor(() => expect(taro.opened()).toEqual(['/pages/report/index?id=430503001001-7']))
  await waitFor(() => expect(service.requests('PUT', `${MESSAGES}/7/reading`)).toHaveLength(1))
})

test.each([
  [
    'consultation',
    '430503001001-3',
    '/packages/deliberation/pages/consultation/index?id=430503001001-3',
  ],
  ['roll', '430503001001-4', '/packages/deliberation/pages/roll/index?id=430503001001-4'],
  [
    'delegation',
    '430503001001-3',
    '/packages/deliberation/pages/delegation/index?id=430503001001-3',
  ],
  ['topic', '430503001001-5', '/packages/deliberation/pages/topic/index?id=430503001001-5'],
  ['notice', '430503001001-6', '/packages/more/pages/notice/index?id=430503001001-6'],
  ['homes', null, '/packages/account/pages/homes/index'],
  ['visit_requests', null, '/packages/account/pages/visit-request/index'],
  ['leaving', null, '/packages/account/pages/leaving/index'],
  ['decisions', '430503001001', '/packages/worker/pages/decisions/index?community=430503001001'],
  ['workbench', null, '/packages/worker/pages/workbench/index'],
  ['worker_forms', null, '/packages/worker/pages/forms/index'],
  ['console', null, '/packages/console/pages/inbox/index'],
] as const)('one about %s %s leads to %s', async (target, targetId, path) => {
  openWith([buildMessage({ target, targetId, isRead: true })])
  fireEvent.click(await screen.findByText(/^“路灯照明”/))
  await waitFor(() => expect(taro.opened()).toEqual([path]))
})

test('all are read with one tap, up to the newest that is shown', async () => {
  const service = openWith([buildMessage({ id: '9' }), buildMessage({ id: '8', isRead: true })])
  service.on('PUT', `${MESSAGES}/reading`, { status: 204, body: null })
  await screen.findByText('未读')
  service.on('GET', MESSAGES, {
    body: { items: [buildMessage({ id: '9', isRead: true })], nextCursor: null },
  })
  fireEvent.click(screen.getByText('全部标为已读'))
  await waitFor(() => expect(screen.queryByText('未读')).toBeNull())
  const [reading] = service.requests('PUT', `${MESSAGES}/reading`)
  expect(reading?.body).toEqual({ untilId: '9' })
  // It keeps its place, so that the list below does not move.
  expect(document.getElementById('read-all')).toHaveClass('is-disabled')
})

test('where nothing came, it says what will', async () => {
  openWith([])
  expect(await screen.findByText('还没有消息')).toBeVisible()
})

test('a long list goes on when asked', async () => {
  const service = startService()
  service.on('GET', MESSAGES, ({ query }) => {
    const isSecond = query.get('cursor') === 'c2'
    const message = isSecond ? buildMessage({ id: '1', text: '更早的一条' }) : buildMessage()
    return { body: { items: [message], nextCursor: isSecond ? null : 'c2' } }
  })
  renderPage(<MessagesPage />)
  fireEvent.click(await screen.findByText('再看一些'))
  expect(await screen.findByText('更早的一条')).toBeVisible()
})

test('without a network it says so, and tries again when asked', async () => {
  const service = startService()
  service.setReachable(false)
  renderPage(<MessagesPage />)
  expect(await screen.findByText('没有连上网')).toBeVisible()
  service.setReachable(true)
  service.on('GET', MESSAGES, { body: { items: [buildMessage()], nextCursor: null } })
  fireEvent.click(screen.getByText('再试一次'))
  expect(await screen.findByText('未读')).toBeVisible()
})

test('what failed without a network is told until there is one', async () => {
  const service = openWith([buildMessage()])
  await screen.findByText('未读')
  onlineManager.setOnline(false)
  service.setReachable(false)
  fireEvent.click(screen.getByText('全部标为已读'))
  expect(await screen.findByRole('alert')).toHaveTextContent('请看看手机的网络')
  service.setReachable(true)
  act(() => onlineManager.setOnline(true))
  await waitFor(() => expect(screen.queryByRole('alert')).toBeNull())
  expect(screen.getByText('未读')).toBeVisible()
})

test('a failure of the service has its number', async () => {
  const service = startService()
  service.on('GET', MESSAGES, { status: 500, body: problem('internal_error', 500) })
  renderPage(<MessagesPage />)
  expect(await screen.findByText(/req-1/)).toBeVisible()
})

test('who is signed out is led to sign in', async () => {
  const service = fakeService()
  service.on('GET', MESSAGES, { status: 401, body: problem('signed_out', 401) })
  renderPage(<MessagesPage />)
  fireEvent.click(await screen.findByText('去登录'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/sign-in/index']))
})
