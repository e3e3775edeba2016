import { fakeService, problem } from '../../../test/fakes/fake-service'
import { taro } from '../../../test/fakes/taro'
import { createSessionCredentials } from './session-credentials'
import {
  chooseGrid,
  forgetSession,
  keepSession,
  readSessionAgain,
  useSessionStore,
} from './session-store'

const session = { token: 'old', expiresAt: '2026-11-23T03:40:00.000Z', demoKey: 'resident' }
const SESSIONS = '/api/v1/demo/sessions'

afterEach(forgetSession)

/** The store as a fresh start of the app reads it. */
async function readAfterRestart() {
  const samePhone = await import('../../../test/fakes/taro')
  let state: unknown
  await jest.isolateModulesAsync(async () => {
    jest.doMock('@tarojs/taro', () => samePhone)
    const restarted = await import('./session-store')
    state = restarted.useSessionStore.getState()
  })
  return state
}

test('a session and the chosen grid survive a restart', async () => {
  keepSession(session)
  chooseGrid('430503001001003')
  expect(await readAfterRestart()).toEqual({ session, chosenGridCode: '430503001001003' })
})

test('signing out leaves nothing in storage', async () => {
  keepSession(session)
  forgetSession()
  expect(taro.storage.size).toBe(0)
  expect(await readAfterRestart()).toEqual({ session: undefined, chosenGridCode: undefined })
})

test.each(['{"session":{"token":7}}', '{"session":', '"text"', '{"chosenGridCode":[]}'])(
  'storage holding %s is a visitor’s',
  async (kept) => {
    taro.storage.set('linge.session', kept)
    expect(await readAfterRestart()).toEqual({ session: undefined, chosenGridCode: undefined })
  },
)

test('many refusals at once renew the session once', async () => {
  const service = fakeService()
  service.on('POST', SESSIONS, { status: 201, body: { token: 'new', expiresAt: 'later' } })
  keepSession(session)
  const credentials = createSessionCredentials(() => {})
  const tokens = await Promise.all([1, 2, 3].map(() => credentials.renew('old')))
  expect(tokens).toEqual(['new', 'new', 'new'])
  expect(service.requests('POST', SESSIONS).map(({ body }) => body)).toEqual([{ key: 'resident' }])
  expect(service.requests('POST', SESSIONS)[0]?.headers.authorization).toBeUndefined()
})

test('a person who is no longer known is signed out and told once', async () => {
  const service = fakeService()
  service.on('POST', SESSIONS, { status: 404, body: problem('not_found', 404) })
  keepSession(session)
  let losses = 0
  const credentials = createSessionCredentials(() => {
    losses += 1
  })
  expect(await Promise.all([credentials.renew('old'), credentials.renew('old')])).toEqual([
    undefined,
    undefined,
  ])
  expect(losses).toBe(1)
  expect(useSessionStore.getState().session).toBeUndefined()
})

test('without a network the session stays', async () => {
  fakeService().setReachable(false)
  keepSession(session)
  await expect(createSessionCredentials(() => {}).renew('old')).rejects.toThrow()
  expect(useSessionStore.getState().session).toEqual(session)
})

describe('another tab of the browser', () => {
  const storeElsewhere = (state: object | undefined) =>
    state
      ? taro.storage.set('linge.session', JSON.stringify(state))
      : taro.storage.delete('linge.session')

  test('has signed out: this one knows, and writes nothing back', () => {
    keepSession(session)
    storeElsewhere(undefined)
    chooseGrid('430503001001003')
    expect(useSessionStore.getState().session).toBeUndefined()
    expect(taro.storage.get('linge.session')).not.toContain('old')
  })

  test('has signed out while this one renews: what it got is not kept', async () => {
    const service = fakeService()
    service.on('POST', SESSIONS, { status: 201, body: { token: 'new', expiresAt: 'later' } })
    keepSession(session)
    const renewing = createSessionCredentials(() => {}).renew('old')
    storeElsewhere(undefined)
    expect(await renewing).toBeUndefined()
    expect(taro.storage.size).toBe(0)
  })

  test('has renewed the session: this one goes on with it, as the same person', async () => {
    keepSession(session)
    storeElsewhere({ session: { ...session, token: 'new' } })
    expect(readSessionAgain()).toBe(false)
    expect(await createSessionCredentials(() => {}).renew('old')).toBe('new')
  })

  test.each([
    ['signed out', undefined],
    ['signed in somebody else', { session: { ...session, demoKey: 'worker' } }],
  ])('has %s: whoever was here is gone', (_what, state) => {
    keepSession(session)
    storeElsewhere(state)
    expect(readSessionAgain()).toBe(true)
  })

  test('has signed in where nobody was: nobody is gone', () => {
    storeElsewhere({ session })
    expect(readSessionAgain()).toBe(false)
    expect(useSessionStore.getState().session).toEqual(session)
  })
})
