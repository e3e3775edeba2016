import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../test/component/render-page'
import { fakeService, problem } from '../../../test/fakes/fake-service'
import { buildDemoPerson } from '../../../test/fakes/people'
import { taro } from '../../../test/fakes/taro'
import { forgetSession, useSessionStore } from '../../features/session/session-store'
import SignInPage from './index'

const PEOPLE = '/api/v1/demo/people'
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

test('every demo person shows role, name and home, and the page says that they are invented', async () => {
  fakeService().on('GET', PEOPLE, { body: { items: people } })
  renderPage(<SignInPage />)
  expect(await screen.findByText('居民 陈演')).toBeVisible()
  expect(screen.getByText('网格员 周示')).toBeVisible()
  expect(screen.getByText('示范社区 第三网格 示范苑 3 栋 2 单元 501')).toBeVisible()
  expect(screen.getByText('演示人物')).toBeVisible()
})

test('picking a person signs in and goes back', async () => {
  const service = fakeService()
  service.on('GET', PEOPLE, { body: { items: people } })
  service.on('POST', SESSIONS, { status: 201, body: { token: 't', expiresAt: 'later' } })
  taro.setOpenPages(['pages/mine/index', 'pages/sign-in/index'])
  renderPage(<SignInPage />)
  fireEvent.click(await screen.findByText('网格员 周示'))
  await waitFor(() => expect(taro.opened()).toEqual(['back']))
  expect(useSessionStore.getState().session).toMatchObject({ token: 't', demoKey: 'worker' })
})

test('a service without demo people says plainly that one cannot sign in yet', async () => {
  fakeService().on('GET', PEOPLE, { status: 404, body: problem('not_found', 404) })
  renderPage(<SignInPage />)
  expect(await screen.findByText('这里还不能登录')).toBeVisible()
  expect(screen.queryByText('演示人物')).toBeNull()
})

test('without a network the list can be asked for again', async () => {
  const service = fakeService()
  service.on('GET', PEOPLE, { body: { items: people } })
  service.setReachable(false)
  renderPage(<SignInPage />)
  expect(await screen.findByText('没有连上网')).toBeVisible()
  service.setReachable(true)
  fireEvent.click(screen.getByText('再试一次'))
  expect(await screen.findByText('居民 陈演')).toBeVisible()
})

test('a failed sign-in is told on the page and can be tried again', async () => {
  const service = fakeService()
  service.on('GET', PEOPLE, { body: { items: people } })
  service.on('POST', SESSIONS, { status: 500, body: problem('internal_error', 500) })
  renderPage(<SignInPage />)
  fireEvent.click(await screen.findByText('居民 陈演'))
  expect(await screen.findByText(/我们这边出了问题/)).toBeVisible()
  expect(useSessionStore.getState().session).toBeUndefined()
})
