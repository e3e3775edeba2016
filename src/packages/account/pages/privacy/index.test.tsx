import { fireEvent, screen, waitFor } from '@testing-library/react'
import { renderPage } from '../../../../../test/component/render-page'
import { fakeService, problem } from '../../../../../test/fakes/fake-service'
import { taro } from '../../../../../test/fakes/taro'
import { setCredentials } from '../../../../api/credentials'
import PrivacyPage from './index'

const CONSENTS = '/api/v1/me/consents'
const HISTORY = '/api/v1/me/consent-history'
const AT = '2026-07-01T02:00:00.000Z'

const signIn = (token: string | undefined) =>
  setCredentials({ readToken: () => token, renew: async () => undefined })
const stateOf = (purpose: string, given: number | null = null) => ({
  purpose,
  version: 1,
  given: given === null ? null : { version: given, at: AT },
})

type Query = { readonly query: URLSearchParams }

const noHistory = (_asked: Query) => ({
  body: { items: [] as object[], nextCursor: null as string | null },
})

function openPage(given: { phone?: number; photos?: number } = {}, history = noHistory) {
  signIn('t')
  const service = fakeService()
  const { phone = null, photos = null } = given
  service.on('GET', CONSENTS, {
    body: { items: [stateOf('position'), stateOf('phone', phone), stateOf('photos', photos)] },
  })
  service.on('GET', HISTORY, history)
  renderPage(<PrivacyPage />)
  return service
}

const byId = (id: string) => document.getElementById(id) as HTMLElement
afterEach(() => signIn(undefined))

test('each purpose says what it is for, and whether and when one agreed to it', async () => {
  openPage({ phone: 1, photos: 0 })
  expect(await screen.findByText('还没有同意。用到的时候再问您。')).toBeVisible()
  expect(byId('consent-phone')).toHaveTextContent(/第 1 版说明/)
  expect(byId('consent-photos')).toHaveTextContent(/说明改过了。下次用到的时候，再问您一次。/)
  expect(byId('consent-position')).toHaveTextContent(/扫门口的码/)
  expect(byId('withdraw-position')).toBeNull()
})

test('a consent is taken back after it said what then happens, and this phone forgets it too', async () => {
  const service = openPage({ photos: 1 })
  service.on('DELETE', `${CONSENTS}/photos`, { status: 204 })
  await screen.findByText('收回同意')
  fireEvent.click(byId('withdraw-photos'))
  expect(screen.getByText(/没交上去的照片马上删掉/)).toBeVisible()
  fireEvent.click(screen.getByText('先留着'))
  expect(service.requests('DELETE', `${CONSENTS}/photos`)).toEqual([])
  fireEvent.click(byId('withdraw-photos'))
  fireEvent.click(byId('withdraw-yes'))
  await waitFor(() => expect(taro.toasts()).toEqual(['收回了']))
  expect(service.requests('DELETE', `${CONSENTS}/photos`)).toHaveLength(1)
  expect(service.requests('GET', CONSENTS).length).toBeGreaterThan(1)
  const kept = JSON.parse(`${taro.storage.get('linge.consents')}`)
  expect(kept).toEqual({ position: 2, phone: 1 })
})

test('before the phone is taken back it says what to do for whom it is the only way in', async () => {
  const service = openPage({ phone: 1 })
  service.on('DELETE', `${CONSENTS}/phone`, { status: 409, body: problem('phone_only_way', 409) })
  await screen.findByText('收回同意')
  fireEvent.click(byId('withdraw-phone'))
  expect(screen.getByText(/要走，请到“我的账号”里注销/)).toBeVisible()
  fireEvent.click(byId('withdraw-yes'))
  expect(await screen.findByText(/要走的话，请注销账号/)).toBeVisible()
})

test('without a network the consent stands, and it says so', async () => {
  const service = openPage({ photos: 1 })
  await screen.findByText('收回同意')
  service.setReachable(false)
  fireEvent.click(byId('withdraw-photos'))
  fireEvent.click(byId('withdraw-yes'))
  expect(await screen.findByText(/网络/)).toBeVisible()
  expect(JSON.parse(`${taro.storage.get('linge.consents')}`)).toMatchObject({ photos: 1 })
})

test('all one agreed to and took back can be read, page after page', async () => {
  const entry = { purpose: 'photos', version: 1, givenAt: AT, withdrawnAt: AT }
  openPage({}, ({ query }) => ({
    body: query.get('cursor')
      ? { items: [{ ...entry, id: '1', purpose: 'phone', withdrawnAt: null }], nextCursor: null }
      : { items: [{ ...entry, id: '2' }], nextCursor: 'next' },
  }))
  expect(await screen.findByText('照片，第 1 版说明')).toBeVisible()
  expect(byId('consent-history')).toHaveTextContent(/收回/)
  fireEvent.click(byId('more-history'))
  expect(await screen.findByText('手机号，第 1 版说明')).toBeVisible()
})

test('it leads to the guide, to the home where an elder is told of, and to who looked', async () => {
  openPage()
  await screen.findByText('还没有。')
  for (const id of ['open-guide', 'open-elder', 'open-reveals']) fireEvent.click(byId(id))
  await waitFor(() =>
    expect(taro.opened()).toEqual([
      '/packages/account/pages/privacy-guide/index',
      '/packages/account/pages/homes/index',
      '/packages/account/pages/reveals/index',
    ]),
  )
})

test('a visitor takes back what they agreed to on this phone', async () => {
  signIn(undefined)
  fakeService()
  renderPage(<PrivacyPage />)
  fireEvent.click(byId('drop-consents'))
  expect(taro.storage.has('linge.consents')).toBe(false)
  expect(taro.toasts()).toEqual(['收回了'])
})
