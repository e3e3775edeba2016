import { fakeService, problem } from '../../../test/fakes/fake-service'
import { tokenOf } from '../../../test/fakes/people'
import { createSessionCredentials } from './session-credentials'
import { forgetSession, keepSession, useSessionStore } from './session-store'

const RENEWALS = '/api/v1/web-sessions/renewals'
const kept = { token: 'old', expiresAt: '2026-11-25T02:00:00Z', renewal: 'r'.repeat(43) }
const fresh = { token: 'new', expiresAt: '2026-11-25T04:00:00Z' }

afterEach(forgetSession)

test('a browser that was signed in by a code renews its session once, by what it keeps', async () => {
  const service = fakeService()
  service.on('POST', RENEWALS, { status: 201, body: fresh })
  keepSession(kept)
  const credentials = createSessionCredentials(() => undefined)
  const renewed = await Promise.all([credentials.renew('old'), credentials.renew('old')])
  expect(renewed).toEqual(['new', 'new'])
  expect(service.requests('POST', RENEWALS)).toHaveLength(1)
  expect(useSessionStore.getState().session).toEqual({ ...fresh, renewal: kept.renewal })
})

test('once that is over the person signs in again', async () => {
  const service = fakeService()
  service.on('POST', RENEWALS, { status: 401, body: problem('signed_out', 401) })
  keepSession(kept)
  const onLost = jest.fn()
  expect(await createSessionCredentials(onLost).renew('old')).toBeUndefined()
  expect(onLost).toHaveBeenCalledTimes(1)
  expect(useSessionStore.getState().session).toBeUndefined()
})

test('what one person sent never goes on under the name of the next', async () => {
  const service = fakeService()
  keepSession({ ...kept, token: tokenOf('2') })
  const credentials = createSessionCredentials(() => undefined)
  expect(await credentials.renew(tokenOf('1'))).toBeUndefined()
  expect(service.requests('POST', RENEWALS)).toHaveLength(0)
  expect(useSessionStore.getState().session?.token).toBe(tokenOf('2'))
})

test('nor when the next one came while the session was renewed', async () => {
  const service = fakeService()
  service.on('POST', RENEWALS, () => {
    keepSession({ ...kept, token: tokenOf('2') })
    return { status: 201, body: fresh }
  })
  keepSession({ ...kept, token: tokenOf('1') })
  const credentials = createSessionCredentials(() => undefined)
  expect(await credentials.renew(tokenOf('1'))).toBeUndefined()
  expect(useSessionStore.getState().session?.token).toBe(tokenOf('2'))
})
