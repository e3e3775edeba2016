import { act, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { fakeService } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, useSessionStore } from '../../../../features/session/session-store'
import SignInPage from './index'

jest.mock('../../../../platform/login', () => ({
  canLogIn: true,
  getLoginCode: () => Promise.resolve('code-1'),
}))

const WAYS = '/api/v1/sign-in-ways'
const SESSIONS = '/api/v1/wechat/sessions'
const SESSION = { status: 201, body: { token: 't', expiresAt: 'later' } }

/** A service that answers a sign-in when it is told to. */
function openPage() {
  const service = fakeService()
  service.on('GET', WAYS, { body: { demo: false, wechat: true, sms: false } })
  let answer = () => {}
  const answered = new Promise<typeof SESSION>((resolve) => {
    answer = () => resolve(SESSION)
  })
  service.on('POST', SESSIONS, () => answered)
  taro.setOpenPages(['pages/mine/index', 'packages/account/pages/sign-in/index'])
  const view = renderPage(<SignInPage />)
  return { service, view, answer }
}

const settle = () => act(() => new Promise((resolve) => setTimeout(resolve, 50)))

afterEach(() => act(forgetSession))

test('where WeChat is the only way it is gone by itself, once', async () => {
  const { service, answer } = openPage()
  await waitFor(() => expect(service.requests('POST', SESSIONS)).toHaveLength(1))
  answer()
  await waitFor(() => expect(taro.opened()).toEqual(['back']))
  await waitFor(() => expect(service.requests('GET', WAYS).length).toBe(2))
  await settle()
  expect(await screen.findByText('微信登录')).toBeVisible()
  expect(service.requests('POST', SESSIONS)).toHaveLength(1)
  expect(taro.opened()).toEqual(['back'])
  expect(useSessionStore.getState().session).toMatchObject({ token: 't' })
})

test('whoever left before the answer stays a visitor, and where they are', async () => {
  const { service, view, answer } = openPage()
  await waitFor(() => expect(service.requests('POST', SESSIONS)).toHaveLength(1))
  view.unmount()
  answer()
  await settle()
  expect(useSessionStore.getState().session).toBeUndefined()
  expect(taro.opened()).toEqual([])
})
