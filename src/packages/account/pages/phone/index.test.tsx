import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import { forgetSession, keepSession } from '../../../../features/session/session-store'
import PhonePage from './index'

const BIND = '/api/v1/me/phone-by-sms'
const MERGERS = '/api/v1/me/mergers'
const OFFER = {
  offerId: '0b9c1f52-6f0a-4c43-9a43-d5d0f3a2c001',
  expiresAt: '2026-11-25T02:10:00Z',
  displayName: '李秀英',
  reports: 3,
  homes: 1,
  opinions: 0,
  isInOffice: false,
  needsCode: false,
}

afterEach(forgetSession)

const byId = (id: string) => document.getElementById(id) as HTMLElement

async function prove(merge: object | null) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('POST', '/api/v1/sms/codes', {
    status: 201,
    body: { id: 'a'.repeat(32), expiresAt: '2026-11-25T02:05:00Z', shownCode: null },
  })
  service.on('PUT', BIND, { body: { merge } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z' })
  taro.setOpenPages(['packages/account/pages/account/index', 'packages/account/pages/phone/index'])
  renderPage(<PhonePage />)
  typeText('您的手机号', '13800138000')
  fireEvent.click(byId('send-sms'))
  await screen.findByText('短信里的六个数字')
  typeText('短信里的六个数字', '012345')
  fireEvent.click(byId('enter-sms'))
  return service
}

test('a phone nobody else has is bound', async () => {
  await prove(null)
  await waitFor(() => expect(taro.opened()).toEqual(['back']))
})

test('the number of a demo person is not bound', async () => {
  const service = await prove(null)
  await waitFor(() => expect(taro.opened()).toEqual(['back']))
  service.on('PUT', BIND, { status: 409, body: problem('phone_of_demo', 409) })
  fireEvent.click(byId('enter-sms'))
  expect(await screen.findByText('这是演示人物的手机号，不能绑定。')).toBeVisible()
})

test('of another account it is told what would be merged, and nothing happens without a yes', async () => {
  const service = await prove(OFFER)
  expect(await screen.findByText('这个手机号有另一个账号')).toBeVisible()
  expect(screen.getByText(/叫“李秀英”的账号/)).toBeVisible()
  expect(screen.getByText(/报过的事 3 件/)).toBeVisible()
  expect(byId('merge-code')).toBeNull()
  fireEvent.click(byId('merge-no'))
  expect(service.requests('POST', MERGERS)).toHaveLength(0)
})

test('a yes merges; an account in office asks for its code', async () => {
  const service = await prove({ ...OFFER, isInOffice: true, needsCode: true })
  service.on('POST', MERGERS, { status: 204 })
  await screen.findByText('那个账号的职务')
  typeText('那个账号的动态码', ' 123456 ')
  fireEvent.click(byId('merge-yes'))
  await waitFor(() => expect(taro.opened()).toEqual(['back']))
  expect(service.requests('POST', MERGERS)[0]?.body).toEqual({
    offerId: OFFER.offerId,
    code: '123456',
  })
})

test('whoever has no code for the other account shows a recovery code', async () => {
  const service = await prove({ ...OFFER, isInOffice: true, needsCode: true })
  service.on('POST', MERGERS, { status: 204 })
  await screen.findByText('那个账号的职务')
  fireEvent.click(byId('merge-other-way'))
  typeText('那个账号的恢复码', 'ABCDE-FGHJK')
  fireEvent.click(byId('merge-yes'))
  await waitFor(() => expect(taro.opened()).toEqual(['back']))
  expect(service.requests('POST', MERGERS)[0]?.body).toEqual({
    offerId: OFFER.offerId,
    recoveryCode: 'ABCDE-FGHJK',
  })
})

test.each([
  ['merge_offer_over', /请再验一次手机号/],
  ['merge_needs_code', /那个账号设了动态码/],
  ['merge_two_offices', /两个账号都有职务/],
  ['merge_two_wechats', /两个账号都用微信登录/],
  ['merge_second_person', /这两个账号各做了一半/],
  ['merge_disputed', /居委会正在核对其中一个账号的住处/],
  ['merge_delegations', /您替别人投的户数太多了/],
])('%s is told with what to do', async (code, sentence) => {
  const service = await prove(OFFER)
  service.on('POST', MERGERS, { status: 409, body: problem(code, 409) })
  await screen.findByText('这个手机号有另一个账号')
  fireEvent.click(byId('merge-yes'))
  expect(await screen.findByText(sentence)).toBeVisible()
})
