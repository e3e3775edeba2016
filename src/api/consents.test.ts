import { fakeService, problem } from '../../test/fakes/fake-service'
import { taro } from '../../test/fakes/taro'
import { takeConsents } from './consents'
import { setCredentials } from './credentials'

const CONSENTS = '/api/v1/me/consents'
const at = '2026-11-27T00:00:00Z'

const signIn = (token: string | undefined) =>
  setCredentials({ readToken: () => token, renew: async () => undefined })
const keep = (agreed: object) => taro.storage.set('linge.consents', JSON.stringify(agreed))
const kept = () => JSON.parse(`${taro.storage.get('linge.consents') ?? '{}'}`)

beforeEach(() => {
  taro.storage.clear()
  signIn('t')
})
afterAll(() => signIn(undefined))

test('what was taken back or agreed to on another phone holds on this one', async () => {
  const service = fakeService()
  const items = [
    { purpose: 'position', version: 2, given: null },
    { purpose: 'photos', version: 1, given: { version: 1, at } },
  ]
  service.on('GET', CONSENTS, { body: { items } })
  keep({ position: 2, phone: 1 })
  await takeConsents()
  expect(kept()).toEqual({ photos: 1 })
})

test('out of reach or refused, what is known here stays', async () => {
  const service = fakeService()
  keep({ position: 2 })
  service.on('GET', CONSENTS, { status: 401, body: problem('signed_out', 401) })
  await takeConsents()
  service.setReachable(false)
  await takeConsents()
  expect(kept()).toEqual({ position: 2 })
})

test('a visitor’s is of the phone alone, and nobody takes that of whoever signed out meanwhile', async () => {
  const service = fakeService()
  service.on('GET', CONSENTS, () => {
    signIn('of somebody else')
    return { body: { items: [] } }
  })
  keep({ position: 2 })
  await takeConsents()
  expect(kept()).toEqual({ position: 2 })
  signIn(undefined)
  await takeConsents()
  expect(service.requests('GET', CONSENTS)).toHaveLength(1)
})
