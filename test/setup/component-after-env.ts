import '@testing-library/jest-dom'
import { cleanup } from '@testing-library/react'
import { resetTaro } from '../fakes/taro'

afterEach(() => {
  cleanup()
  resetTaro()
})
