import '@testing-library/jest-dom'
import { cleanup, configure } from '@testing-library/react'
import { CONSENT_VERSIONS } from '../../src/lib/consent-versions'
import { resetTaro, taro } from '../fakes/taro'

// A busy machine is no reason to fail.
configure({ asyncUtilTimeout: 5_000 })

// Most tests are about what comes after a person has agreed.
beforeEach(() => {
  taro.storage.set('linge.consents', JSON.stringify(CONSENT_VERSIONS))
})

afterEach(() => {
  cleanup()
  jest.useRealTimers()
  resetTaro()
})
