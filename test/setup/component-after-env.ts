import '@testing-library/jest-dom'
import { cleanup, configure } from '@testing-library/react'
import { resetTaro } from '../fakes/taro'

// A busy machine is no reason to fail.
configure({ asyncUtilTimeout: 5_000 })

afterEach(() => {
  cleanup()
  jest.useRealTimers()
  resetTaro()
})
