import '@testing-library/jest-dom'
import { type Config, cleanup, configure, getConfig } from '@testing-library/react'
import { CONSENT_VERSIONS } from '../../src/lib/consent-versions'
import { resetTaro, taro } from '../fakes/taro'

interface WaitingConfig extends Config {
  readonly _disableExpensiveErrorDiagnostics?: boolean
}

const { getElementError: describeInFull } = getConfig()

/** Who waits looks many times in vain: the page is drawn only when the message is read, for the one who gives up. */
function getElementError(message: string | null, container: Element): Error {
  const { _disableExpensiveErrorDiagnostics: isWaiting } = getConfig() as WaitingConfig
  if (!isWaiting) return describeInFull(message, container)
  const error = new Error()
  error.name = 'TestingLibraryElementError'
  return Object.defineProperty(error, 'message', {
    get: () => describeInFull(message, container).message,
    configurable: true,
  })
}

// A busy machine is no reason to fail.
configure({ asyncUtilTimeout: 5_000, getElementError })

// Most tests are about what comes after a person has agreed.
beforeEach(() => {
  taro.storage.set('linge.consents', JSON.stringify(CONSENT_VERSIONS))
})

afterEach(() => {
  cleanup()
  jest.useRealTimers()
  resetTaro()
})
