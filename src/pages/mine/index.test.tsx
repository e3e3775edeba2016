import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../test/component/render-page'
import { fakeService } from '../../../test/fakes/fake-service'
import { buildGrid, buildMe, buildReveal, tokenOf } from '../../../test/fakes/people'
import { taro } from '../../../test/fakes/taro'
import { installSession } from '../../app/session-gate'
import type { Me, Reveal } from '../../features/session/domain/person'
import { chooseGrid, forgetSession, keepSession } from '../../features/session/session-store'
import MinePage from './index'

beforeEach(installSession)
afterEach(forgetSession)

function openSignedIn(me: Me, reveals: readonly Reveal[] = [], unread = 0) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: me })
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  service.on('GET', '/api/v1/me/reveals', { body: { items: reveals, nextCursor: null } })
  service.on('GET', '/api/v1/me/messages/count', { body: { unread } })
  keepSession({ token: 't', expiresAt: 'later', demoKey: 'resident' })
  renderPage(<MinePage />)
  return service
}

test('whoever signed in by a code is somebody, also where demo people are', async () => {
  fakeService().on('GET', '/api/v1/me', { body: buildMe({ displayName: '何先生' }) })
  keepSession({ token: 't', expiresAt: 'later' })
  renderPage(<MinePage />)
  expect(await screen.findByText('何先生')).toBeVisible()
  expect(screen.queryByText('演示人物')).toBeNull()
})

test('an account that will be erased says so, and leads to where that is taken back', async () => {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  const dueAt = '2026-12-04T02:00:00Z'
  service.on('GET', '/api/v1/me/deletion', { body: { dueAt, isInOffice: false } })
  keepSession({ token: 't', expiresAt: 'later' })
  renderPage(<MinePage />)
  fireEvent.click(await screen.findByText('账号 2026 年 12 月 4 日会注销'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/leaving/index']))
})

test('a resident sees who they are, their grid and its worker, and can call', async () => {
  openSignedIn(buildMe())
  expect(await screen.findByText('陈演')).toBeVisible()
  expect(screen.getByText('示范社区 示范苑 3 栋 2 单元 501')).toBeVisible()
  expect(await screen.findByText('示范社区 第三网格')).toBeVisible()
  expect(screen.getByText('在岗，到 18:00')).toBeVisible()
  fireEvent.click(screen.getByText('打电话'))
  expect(taro.phoneCalls()).toEqual(['0739-5550123'])
  fireEvent.click(screen.getByText('本网格办得怎么样'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/more/pages/scoreboard/index']))
})

test.each([
  ['resident', [], false, false],
  ['grid worker', [{ role: 'grid_worker', areaCode: '430503001001003' }], true, false],
  ['committee member', [{ role: 'committee_member', areaCode: '430503001001' }], false, true],
] satisfies [string, Me['appointments'], boolean, boolean][])(
  'a %s finds only the doors to their own work',
  async (_role, appointments, hasWorkbench, hasConsole) => {
    openSignedIn(buildMe({ appointments }))
    await screen.findByText('陈演')
    expect(screen.queryByText('网格员工作台') !== null).toBe(hasWorkbench)
    expect(screen.queryByText('管理台') !== null).toBe(hasConsole)
  },
)

test('a supervisor finds the console of their county', async () => {
  openSignedIn(buildMe({ appointments: [{ role: 'supervisor', areaCode: '430503' }] }))
  fireEvent.click(await screen.findByText('管理台'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/console/pages/inbox/index']))
})

test.each([
  ['somebody looked', [buildReveal()], /^周示.*11 月 20 日看过您的信息$/],
  ['nobody looked', [], /^还没有人看过$/],
] as const)(
  'when %s at my data it says so, and leads to the looks',
  async (_case, items, words) => {
    openSignedIn(buildMe(), items)
    expect(await screen.findByText(words)).toBeVisible()
    fireEvent.click(screen.getByText('谁看过我的信息'))
    await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/reveals/index']))
  },
)

test('signing out is asked first, then forgets everything but the display', async () => {
  openSignedIn(buildMe())
  taro.storage.set('linge.display', '{"isElder":true}')
  taro.storage.set('linge.report-draft@1', '{"text":"路灯"}')
  taro.storage.set('linge.report-draft@2', '{"text":"别人写的"}')
  act(() => keepSession({ token: tokenOf('1'), expiresAt: 'later' }))
  await screen.findByText('陈演')
  fireEvent.click(screen.getByText('退出登录'))
  fireEvent.click(screen.getByText('不退出'))
  expect(screen.getByText('陈演')).toBeVisible()
  fireEvent.click(screen.getByText('退出登录'))
  fireEvent.click(screen.getByText('退出'))
  expect(await screen.findByText('您还没有登录')).toBeVisible()
  expect([...taro.storage.keys()]).toEqual(['linge.display', 'linge.report-draft@2'])
})

test('who has things to send is told how many signing out takes away', async () => {
  openSignedIn(buildMe())
  act(() => keepSession({ token: tokenOf('1'), expiresAt: 'later' }))
  taro.storage.set('linge.report-outbox@1', '[{},{}]')
  taro.storage.set('linge.visit-outbox@1', '[{}]')
  taro.storage.set('linge.visit-outbox@2', '[{}]')
  await screen.findByText('陈演')
  fireEvent.click(screen.getByText('退出登录'))
  expect(screen.getByText(/还有 3 件没发出去，退出就没有了/)).toBeVisible()
})

test('a visitor is offered the way in and can choose a grid', async () => {
  const service = fakeService()
  service.on('GET', '/api/v1/grids/430503001001003', { body: buildGrid() })
  renderPage(<MinePage />)
  expect(screen.queryByText('谁看过我的信息')).toBeNull()
  fireEvent.click(screen.getByText('去登录'))
  fireEvent.click(screen.getByText('选一个网格'))
  expect(taro.opened()).toEqual([
    '/packages/account/pages/sign-in/index',
    '/packages/account/pages/grid/index',
  ])
  act(() => chooseGrid('430503001001003'))
  expect(await screen.findByText('示范社区 第三网格')).toBeVisible()
  expect(service.requests('GET', '/api/v1/me')).toEqual([])
})

test('a session that the service no longer knows opens sign-in once', async () => {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { status: 401, body: { code: 'signed_out' } })
  keepSession({ token: 't', expiresAt: 'past', demoKey: 'gone' })
  renderPage(<MinePage />)
  expect(await screen.findByText('您还没有登录')).toBeVisible()
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/sign-in/index']))
})

test('unread messages are counted beside their door and on the tab, in words a machine reads', async () => {
  openSignedIn(buildMe(), [], 3)
  expect(await screen.findByText('3 条没看')).toBeVisible()
  expect(screen.getByLabelText(/^我的3 件等您看$/)).toBeVisible()
  fireEvent.click(screen.getByText('消息'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/messages/index']))
})
