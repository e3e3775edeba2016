import { act, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'
import { privacyWords } from '../../../../app/privacy-copy'
import { forgetSession, useSessionStore } from '../../../../features/session/session-store'
import { CONSENT_VERSIONS } from '../../../../lib/consent-versions'
import SmsSignInPage from './index'

const CODES = '/api/v1/sms/codes'
const SESSIONS = '/api/v1/sms/sessions'
const FACTOR = '/api/v1/me/second-factor'
const PASS = `${FACTOR}/sessions`
const SENT = { id: 'a'.repeat(32), expiresAt: '2026-11-25T02:05:00Z', shownCode: '012345' }
const SESSION = { token: 't', expiresAt: 'later', renewal: 'r'.repeat(43) }
const HALF = { token: 'half', expiresAt: 'later', renewal: null }

afterEach(() => {
  forgetSession()
  jest.useRealTimers()
})

const byId = (id: string) => document.getElementById(id) as HTMLElement
const session = () => useSessionStore.getState().session

function openPage() {
  const service = fakeService()
  service.on('POST', CODES, { status: 201, body: SENT })
  renderPage(<SmsSignInPage />)
  return service
}

async function askCode(service = openPage()) {
  typeText('您的手机号', '138 0013 8000')
  fireEvent.click(byId('send-sms'))
  await screen.findByText('短信里的六个数字')
  return service
}

async function enterCode(service: ReturnType<typeof fakeService>, secondFactor: string) {
  const body = secondFactor === 'none' ? SESSION : HALF
  service.on('POST', SESSIONS, { status: 201, body: { ...body, secondFactor } })
  typeText('短信里的六个数字', '012345')
  fireEvent.click(byId('enter-sms'))
}

test('a phone, a code, and one is signed in and stays so', async () => {
  const service = await askCode()
  expect(screen.getByText('短信发到了 138 0013 8000。五分钟内都有效，不用着急。')).toBeVisible()
  expect(screen.getByText('演示：不发短信，验证码是 012345')).toBeVisible()
  await enterCode(service, 'none')
  await waitFor(() => expect(session()).toEqual(SESSION))
  expect(service.requests('POST', SESSIONS)[0]?.body).toEqual({
    id: SENT.id,
    phone: '138 0013 8000',
    code: '012345',
    consentVersion: CONSENT_VERSIONS.phone,
  })
  expect(service.requests('PUT', '/api/v1/me/consents/phone')).toEqual([])
  expect(JSON.parse(`${taro.storage.get('linge.consents')}`)).toEqual({ phone: 1 })
})

test('above the button stands what it agrees to, and the guide is a tap away', async () => {
  await askCode()
  expect(byId('sms-agreement')).toHaveTextContent(privacyWords.phone.text)
  fireEvent.click(byId('sms-guide'))
  await waitFor(() =>
    expect(taro.opened()).toEqual(['/packages/account/pages/privacy-guide/index']),
  )
})

test('a page that was loaded anew still takes the code, while it is good', async () => {
  const service = fakeService()
  const fresh = { ...SENT, expiresAt: new Date(Date.now() + 300_000).toISOString() }
  service.on('POST', CODES, { status: 201, body: fresh })
  const { unmount } = renderPage(<SmsSignInPage />)
  await askCode(service)
  unmount()
  expect(`${taro.storage.get('linge.sent-code')}`).not.toContain(SENT.shownCode)
  const again = renderPage(<SmsSignInPage />)
  expect(screen.getByText('没收到的话，60 秒后可以再要一条')).toBeVisible()
  await enterCode(service, 'none')
  await waitFor(() => expect(session()).toEqual(SESSION))
  expect(service.requests('POST', SESSIONS)[0]?.body).toMatchObject({ phone: '138 0013 8000' })
  again.unmount()
  renderPage(<SmsSignInPage />)
  expect(byId('enter-sms')).toBeNull()
})

test('a code that is over is asked for anew', async () => {
  const service = fakeService()
  service.on('POST', CODES, { status: 201, body: SENT })
  const { unmount } = renderPage(<SmsSignInPage />)
  await askCode(service)
  unmount()
  renderPage(<SmsSignInPage />)
  expect(byId('enter-sms')).toBeNull()
})

test('where messages are sent no code is shown', async () => {
  const service = openPage()
  service.on('POST', CODES, { status: 201, body: { ...SENT, shownCode: null } })
  await askCode(service)
  expect(byId('shown-code')).toBeNull()
})

test('another code can be had after a minute, and the first is good all the while', async () => {
  jest.useFakeTimers()
  const service = await askCode()
  expect(screen.getByText('没收到的话，60 秒后可以再要一条')).toBeVisible()
  expect(byId('send-again')).toBeNull()
  expect(byId('enter-sms')).toBeVisible()
  act(() => jest.advanceTimersByTime(60_000))
  for (let second = 0; second < 60; second += 1) act(() => jest.advanceTimersByTime(1_000))
  fireEvent.click(byId('send-again'))
  await waitFor(() => expect(service.requests('POST', CODES)).toHaveLength(2))
})

test('a number written wrongly is put right', async () => {
  await askCode()
  fireEvent.click(byId('other-phone'))
  expect(await screen.findByText('您的手机号')).toBeVisible()
})

test.each([
  ['phone_invalid', 422, /这不像手机号/],
  ['sms_limit_minute', 429, /请等一分钟再要/],
  ['sms_limit_hour', 429, /请过一个小时再来/],
  ['sms_limit_day', 429, /今天给这个号码发得太多了/],
  ['sms_limit_network', 429, /请换一个网络/],
  ['sms_limit_installation', 429, /今天的短信发完了/],
  ['sms_phone_refused', 409, /短信发不到这个号码/],
  ['sms_silent', 503, /短信没有发出去/],
])('%s is told at the phone', async (code, status, sentence) => {
  const service = openPage()
  service.on('POST', CODES, { status, body: problem(code, status) })
  typeText('您的手机号', '13800138000')
  fireEvent.click(byId('send-sms'))
  expect(await screen.findByText(sentence)).toBeVisible()
})

test.each([
  ['sms_code_wrong', 422, /请照最新的那条短信写六个数字/],
  ['sms_code_over', 409, /请再要一个/],
])('%s is told at the code', async (code, status, sentence) => {
  const service = await askCode()
  service.on('POST', SESSIONS, { status, body: problem(code, status) })
  typeText('短信里的六个数字', '000000')
  fireEvent.click(byId('enter-sms'))
  expect(await screen.findByText(sentence)).toBeVisible()
  expect(session()).toBeUndefined()
})

test('without a network the page says so', async () => {
  const service = openPage()
  service.setReachable(false)
  typeText('您的手机号', '13800138000')
  fireEvent.click(byId('send-sms'))
  expect(await screen.findByText(/网络/)).toBeVisible()
})

describe('whoever holds an office', () => {
  const open = async (next: 'enter' | 'enrol', reset: object | null = null) => {
    const service = await askCode()
    const factor = { key: 'GEZDGNBVGY3TQOJQ', address: 'otpauth://totp/x', reset }
    service.on('POST', FACTOR, { status: 201, body: factor })
    await enterCode(service, next)
    await screen.findByLabelText('动态码')
    return service
  }
  const type = (code: string) => {
    typeText('动态码', code)
    fireEvent.click(byId('enter-factor'))
  }

  test('enters the code of the app and is signed in only then', async () => {
    const service = await open('enter')
    expect(session()).toBeUndefined()
    service.on('POST', PASS, { status: 201, body: { ...SESSION, recoveryCodesLeft: null } })
    type('123456')
    await waitFor(() => expect(session()).toEqual(SESSION))
    const [request] = service.requests('POST', PASS)
    expect(request?.headers.authorization).toBe('Bearer half')
    expect(request?.body).toEqual({ code: '123456' })
  })

  test.each([
    ['second_factor_wrong', 422, /动态码不对，或者已经用过/],
    ['second_factor_tries', 429, /请等一个小时，或者用恢复码/],
    ['second_factor_missing', 409, /您还没有动态码/],
    ['second_factor_needed', 401, /在电脑上办公要先输动态码/],
  ])('%s is told at the code', async (code, status, sentence) => {
    const service = await open('enter')
    service.on('POST', PASS, { status, body: problem(code, status) })
    type('123456')
    expect(await screen.findByText(sentence)).toBeVisible()
  })

  test('without the phone a recovery code does, and how many are left is told', async () => {
    const service = await open('enter')
    fireEvent.click(byId('other-way'))
    service.on('POST', PASS, { status: 422, body: problem('recovery_code_wrong', 422) })
    typeText('恢复码', 'ABCDE-FGHJK')
    fireEvent.click(byId('enter-factor'))
    expect(await screen.findByText(/每个只能用一次。$/)).toBeVisible()
    service.on('POST', PASS, { status: 201, body: { ...SESSION, recoveryCodesLeft: 2 } })
    fireEvent.click(byId('enter-factor'))
    expect(await screen.findByText(/只剩 2 个恢复码了/)).toBeVisible()
    fireEvent.click(byId('go-on'))
    await waitFor(() => expect(session()).toEqual(SESSION))
  })

  test('sets the app up once, and goes on when the recovery codes are written down', async () => {
    const service = await open('enrol', { at: '2026-11-25T02:00:00Z', byName: '任演' })
    expect(screen.getByText(/任演在.*把您原来的动态码作废了/)).toBeVisible()
    expect(byId('factor-key')).toHaveTextContent('GEZD GNBV GY3T QOJQ')
    expect(screen.getByLabelText('给动态码应用扫的码')).toBeVisible()
    const recoveryCodes = ['ABCDE-FGHJK', '23456-789AB']
    const confirm = `${FACTOR}/confirmations`
    service.on('POST', confirm, { status: 409, body: problem('second_factor_set', 409) })
    type('123456')
    expect(await screen.findByText(/您已经有动态码了/)).toBeVisible()
    service.on('POST', confirm, { status: 201, body: { ...SESSION, recoveryCodes } })
    fireEvent.click(byId('enter-factor'))
    expect(await screen.findByText('ABCDE-FGHJK')).toBeVisible()
    expect(session()).toBeUndefined()
    fireEvent.click(byId('go-on'))
    await waitFor(() => expect(session()).toEqual(SESSION))
    expect(service.requests('POST', FACTOR)).toHaveLength(1)
  })
})
