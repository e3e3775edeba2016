import { cleanup, fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { typeText } from '../../../../../test/component/type-text'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { buildMe } from '../../../../../test/fakes/people'
import { taro } from '../../../../../test/fakes/taro'
import type { Me } from '../../../../features/session/domain/person'
import {
  forgetSession,
  keepSession,
  useSessionStore,
} from '../../../../features/session/session-store'
import AccountPage from './index'

function openPage(me: Partial<Me> = {}) {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe(me) })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z' })
  renderPage(<AccountPage />)
  return service
}

afterEach(forgetSession)

const byId = (id: string) => document.getElementById(id) as HTMLElement
const nameInput = () => screen.getByLabelText('怎么称呼您')
const write = (value: string) =>
  fireEvent(nameInput(), new CustomEvent('input', { detail: { value } }))

test('a visitor is led to the sign-in page', async () => {
  fakeService()
  renderPage(<AccountPage />)
  fireEvent.click(await screen.findByText('去登录'))
  await waitFor(() => expect(taro.opened()).toEqual(['/packages/account/pages/sign-in/index']))
})

test('a name is kept; one that cannot be is told at its field', async () => {
  const service = openPage({ displayName: '居民' })
  service.on('PUT', '/api/v1/me/name', { status: 422, body: problem('name_unusable', 422) })
  await screen.findByText('存好')
  write('13812345678')
  fireEvent.click(byId('save-name'))
  expect(
    await screen.findByText('这个称呼不能用。请写姓名，不要写号码，也不要写职务。'),
  ).toBeVisible()
  service.on('PUT', '/api/v1/me/name', { status: 204 })
  write(' 李秀英 ')
  fireEvent.click(byId('save-name'))
  await waitFor(() =>
    expect(service.requests('PUT', '/api/v1/me/name').at(-1)?.body).toEqual({
      displayName: '李秀英',
    }),
  )
})

test('whoever holds an office is called as they were appointed', async () => {
  openPage({
    displayName: '周示',
    appointments: [{ role: 'grid_worker', areaCode: '430503001001003' }],
  })
  expect(await screen.findByText('周示')).toBeVisible()
  expect(screen.queryByText('存好')).toBeNull()
})

test('a phone is shown masked, and taken back after a question', async () => {
  const service = openPage({ phone: '139****0017' })
  service.on('DELETE', '/api/v1/me/phone', { status: 204 })
  expect(await screen.findByText('139****0017')).toBeVisible()
  fireEvent.click(byId('forget-phone'))
  fireEvent.click(screen.getByText('先留着'))
  expect(service.requests('DELETE', '/api/v1/me/phone')).toHaveLength(0)
  fireEvent.click(byId('forget-phone'))
  fireEvent.click(byId('account-yes'))
  await waitFor(() => expect(service.requests('DELETE', '/api/v1/me/phone')).toHaveLength(1))
})

test('the only way in is not taken back', async () => {
  const service = openPage({ phone: '139****0017' })
  service.on('DELETE', '/api/v1/me/phone', { status: 409, body: problem('phone_only_way', 409) })
  await screen.findByText('139****0017')
  fireEvent.click(byId('forget-phone'))
  fireEvent.click(byId('account-yes'))
  expect(await screen.findByText(/不再绑定就登录不了/)).toBeVisible()
})

test('a worker sees the photo on their card and takes it away; a resident has no card', async () => {
  const service = openPage({
    appointments: [{ role: 'grid_worker', areaCode: '430503001001003' }],
    photoUrl: '/api/v1/media/1',
  })
  service.on('PUT', '/api/v1/me/photo', { status: 204 })
  expect(await screen.findByText('名片上的照片')).toBeVisible()
  fireEvent.click(byId('save-photo'))
  expect(service.requests('PUT', '/api/v1/me/photo')).toHaveLength(0)
  fireEvent.click(byId('drop-photo'))
  await waitFor(() =>
    expect(service.requests('PUT', '/api/v1/me/photo')[0]?.body).toEqual({ uploadId: null }),
  )
  cleanup()
  forgetSession()
  openPage()
  expect(await screen.findByText('手机号')).toBeVisible()
  expect(screen.queryByText('名片上的照片')).toBeNull()
})

test('a browser says where a phone is bound', async () => {
  openPage()
  expect(await screen.findByText('要绑定手机号，请在微信里打开邻格小程序。')).toBeVisible()
})

test('a browser binds a phone by a code where codes are sent, and leads to leaving', async () => {
  const service = fakeService()
  service.on('GET', '/api/v1/me', { body: buildMe() })
  service.on('GET', '/api/v1/sign-in-ways', { body: { demo: false, wechat: true, sms: true } })
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z' })
  renderPage(<AccountPage />)
  fireEvent.click(await screen.findByText('用短信绑定手机号'))
  fireEvent.click(byId('leaving'))
  await waitFor(() =>
    expect(taro.opened()).toEqual([
      '/packages/account/pages/phone/index',
      '/packages/account/pages/leaving/index',
    ]),
  )
})

test('signing out everywhere forgets the session here too, after a question', async () => {
  const service = openPage()
  service.on('DELETE', '/api/v1/me/sessions', { status: 204 })
  await screen.findByText('登录过的手机和电脑')
  fireEvent.click(byId('end-sessions'))
  fireEvent.click(byId('account-yes'))
  await waitFor(() => expect(useSessionStore.getState().session).toBeUndefined())
  expect(service.requests('DELETE', '/api/v1/me/sessions')).toHaveLength(1)
})

test('without a network the sheet says so and nobody is signed out', async () => {
  const service = openPage()
  await screen.findByText('登录过的手机和电脑')
  service.setReachable(false)
  fireEvent.click(byId('end-sessions'))
  fireEvent.click(byId('account-yes'))
  expect(await screen.findByText(/网络/)).toBeVisible()
  expect(useSessionStore.getState().session).toBeDefined()
})

describe('recovery codes', () => {
  const FACTOR = '/api/v1/me/second-factor'
  const RENEW = `${FACTOR}/recovery-codes`
  const CODES = ['AAAAA-22222', 'BBBBB-33333']
  const committee = [{ role: 'committee_member', areaCode: '430503005003' }] as const
  const WRONG = '动态码不对，或者已经用过。请等它换一个再输。'

  function openAsStaff(recoveryCodesLeft: number | null) {
    const service = openPage({ isDemo: false, appointments: [...committee] })
    service.on('GET', FACTOR, { body: { recoveryCodesLeft } })
    return service
  }

  test('can be made anew for a code of the app, and are shown until they are copied', async () => {
    const service = openAsStaff(3)
    expect(await screen.findByText(/还剩 3 个/)).toBeVisible()
    fireEvent.click(byId('renew-codes'))
    service.on('POST', RENEW, { status: 422, body: problem('second_factor_wrong', 422) })
    typeText('动态码', '111111')
    fireEvent.click(byId('renew-yes'))
    expect(await screen.findByText(WRONG)).toBeVisible()
    service.on('POST', RENEW, { status: 201, body: { recoveryCodes: CODES } })
    fireEvent.click(byId('renew-yes'))
    for (const code of CODES) expect(await screen.findByText(code)).toBeVisible()
    fireEvent.click(byId('codes-done'))
    await waitFor(() => expect(screen.queryByText(`${CODES[0]}`)).toBeNull())
  })

  test('stay in front until they have come', async () => {
    const service = openAsStaff(3)
    let answer = () => {}
    const answered = new Promise<{ status: number; body: unknown }>((resolve) => {
      answer = () => resolve({ status: 201, body: { recoveryCodes: CODES } })
    })
    service.on('POST', RENEW, () => answered)
    await screen.findByText(/还剩 3 个/)
    fireEvent.click(byId('renew-codes'))
    typeText('动态码', '111111')
    fireEvent.click(byId('renew-yes'))
    await waitFor(() => expect(service.requests('POST', RENEW)).toHaveLength(1))
    fireEvent.click(byId('sheet-close'))
    answer()
    for (const code of CODES) expect(await screen.findByText(code)).toBeVisible()
    fireEvent.click(byId('sheet-close'))
    await waitFor(() => expect(screen.queryByText(`${CODES[0]}`)).toBeNull())
  })

  test('whose answer is lost may be void, which is said and looked up', async () => {
    const service = openAsStaff(3)
    await screen.findByText(/还剩 3 个/)
    service.on('POST', RENEW, { status: 503, body: problem('try_again', 503) })
    service.on('GET', FACTOR, { body: { recoveryCodesLeft: 10 } })
    fireEvent.click(byId('renew-codes'))
    typeText('动态码', '111111')
    fireEvent.click(byId('renew-yes'))
    expect(await screen.findByText(/原来的恢复码可能已经作废，请再换一次。$/)).toBeVisible()
    expect(await screen.findByText(/还剩 10 个/)).toBeVisible()
    fireEvent.click(byId('sheet-close'))
    await waitFor(() => expect(byId('renew-code')).toBeNull())
  })

  test('are no matter of whoever has none', async () => {
    const service = openAsStaff(null)
    await waitFor(() => expect(service.requests('GET', FACTOR)).toHaveLength(1))
    expect(byId('renew-codes')).toBeNull()
  })
})
