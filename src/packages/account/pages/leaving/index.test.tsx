import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import LeavingPage from './index'

const DELETION = '/api/v1/me/deletion'

afterEach(forgetSession)

const byId = (id: string) => document.getElementById(id) as HTMLElement

function openPage(state: { dueAt: string | null; isInOffice: boolean }) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', DELETION, { body: state })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z' })
  renderPage(<LeavingPage />)
  return service
}

test('what goes, what stays and why stands there before anything is asked', async () => {
  const service = openPage({ dueAt: null, isInOffice: false })
  expect(await screen.findByText('您的称呼、手机号、照片，还有微信登录')).toBeVisible()
  expect(screen.getByText(/已经投的票：按户计票/)).toBeVisible()
  expect(screen.getByText(/交了以后有七天可以反悔/)).toBeVisible()
  service.on('POST', DELETION, { status: 204 })
  fireEvent.click(byId('ask-deletion'))
  fireEvent.click(byId('deletion-no'))
  expect(service.requests('POST', DELETION)).toHaveLength(0)
  fireEvent.click(byId('ask-deletion'))
  service.on('GET', DELETION, { body: { dueAt: '2026-12-02T02:00:00Z', isInOffice: false } })
  fireEvent.click(byId('deletion-yes'))
  expect(await screen.findByText(/您的账号会在.*注销/)).toBeVisible()
  expect(byId('ask-deletion')).toBeNull()
})

test('until the day it is taken back by a tap', async () => {
  const service = openPage({ dueAt: '2026-12-02T02:00:00Z', isInOffice: false })
  service.on('DELETE', DELETION, { status: 204 })
  await screen.findByText('不注销了')
  service.on('GET', DELETION, { body: { dueAt: null, isInOffice: false } })
  fireEvent.click(byId('keep-account'))
  expect(await screen.findByText('注销我的账号')).toBeVisible()
})

test('whoever holds an office is told what comes first', async () => {
  openPage({ dueAt: null, isInOffice: true })
  expect(await screen.findByText(/您还有职务，要先请任命您的单位解除/)).toBeVisible()
  expect(byId('ask-deletion')).toBeNull()
})

test.each([
  ['deletion_in_office', /您还有职务/],
  ['deletion_of_demo', /演示人物不能注销/],
])('%s is told in the question', async (code, sentence) => {
  const service = openPage({ dueAt: null, isInOffice: false })
  service.on('POST', DELETION, { status: 409, body: problem(code, 409) })
  await screen.findByText('注销我的账号')
  fireEvent.click(byId('ask-deletion'))
  fireEvent.click(byId('deletion-yes'))
  expect(await screen.findByText(sentence)).toBeVisible()
})

test('a visitor is led to the sign-in page', async () => {
  fakeService()
  renderPage(<LeavingPage />)
  fireEvent.click(await screen.findByText('去登录'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/sign-in/index']))
})
