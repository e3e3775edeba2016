import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildDemoPerson } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, useSessionStore } from '../../../../features/session/session-store'
import SignInPage from './index'

const PEOPLE = '/api/v1/demo/people'
const WAYS = '/api/v1/sign-in-ways'
const SESSIONS = '/api/v1/demo/sessions'

const people = [
  buildDemoPerson(),
  buildDemoPerson({
    key: 'worker',
    displayName: '周示',
    appointments: [{ role: 'grid_worker', areaCode: '430503001001003' }],
    households: [],
  }),
]

afterEach(forgetSession)

function openPage(ways = { demo: true, wechat: false, sms: false }) {
  const service = fakeService()
  service.on('GET', WAYS, { body: ways })
  service.on('GET', PEOPLE, { body: { items: people } })
  return service
}

test('every demo person shows role, name and home, and the page says that they are invented', async () => {
  openPage()
  renderPage(<SignInPage />)
  expect(await screen.findByText('居民 陈演')).toBeVisible()
  expect(screen.getByText('网格员 周示')).toBeVisible()
  expect(screen.getByText('示范社区 第三网格 示范苑 3 栋 2 单元 501')).toBeVisible()
  expect(screen.getByText('演示人物')).toBeVisible()
})

test('picking a person signs in and goes back', async () => {
  const service = openPage()
  service.on('POST', SESSIONS, { status: 201, body: { token: 't', expiresAt: 'later' } })
  taro.setOpenPages(['pages/mine/index', 'packages/account/pages/sign-in/index'])
  renderPage(<SignInPage />)
  fireEvent.click(await screen.findByText('网格员 周示'))
  await waitFor(() => expect(taro.opened()).toEqual(['back']))
  expect(useSessionStore.getState().session).toMatchObject({ token: 't', demoKey: 'worker' })
})

test.each([false, true])(
  'a browser without demo people leads to WeChat: set up there %s',
  async (wechat) => {
    openPage({ demo: false, wechat, sms: false })
    renderPage(<SignInPage />)
    expect(await screen.findByText('这里还不能登录')).toBeVisible()
    expect(screen.queryByText('演示人物')).toBeNull()
    expect(screen.queryByText('微信登录')).toBeNull()
  },
)

test('without a network the list can be asked for again', async () => {
  const service = openPage()
  service.setReachable(false)
  renderPage(<SignInPage />)
  expect(await screen.findByText('没有连上网')).toBeVisible()
  service.setReachable(true)
  fireEvent.click(screen.getByText('再试一次'))
  expect(await screen.findByText('居民 陈演')).toBeVisible()
})

test('a failed sign-in is told on the page and can be tried again', async () => {
  const service = openPage()
  service.on('POST', SESSIONS, { status: 500, body: problem('internal_error', 500) })
  renderPage(<SignInPage />)
  fireEvent.click(await screen.findByText('居民 陈演'))
  expect(await screen.findByText(/我们这边出了问题/)).toBeVisible()
  expect(useSessionStore.getState().session).toBeUndefined()
})

test('a browser offers the way by a code where codes are sent', async () => {
  openPage({ demo: false, wechat: true, sms: true })
  renderPage(<SignInPage />)
  fireEvent.click(await screen.findByText('用手机短信登录'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/sms-sign-in/index']))
  expect(screen.queryByText('这里还不能登录')).toBeNull()
})
