import { taro } from '../../test/fakes/taro'
import { keepSession, useSessionStore } from '../features/session/session-store'
import { startAgain } from '../platform/start-again'
import { installSession } from './session-gate'

jest.mock('../platform/start-again', () => ({ startAgain: jest.fn() }))

test('whoever signs out in one tab of a browser is out in the others, which remember nothing', () => {
  installSession()
  keepSession({ token: 't', expiresAt: '2030-01-01T00:00:00Z', renewal: 'r' })
  taro.storage.delete('linge.session')
  window.dispatchEvent(new StorageEvent('storage', { key: 'linge.session' }))
  expect(useSessionStore.getState().session).toBeUndefined()
  expect(startAgain).toHaveBeenCalledTimes(1)
})
