import { isClosingSoon, stepAt } from './poll-step'

const poll = { closesAt: '2026-11-27T10:00:00.000Z' }
const close = Date.parse(poll.closesAt)

test('a poll runs until its closing instant, which is already late', () => {
  expect(stepAt({ status: 'voting', poll }, close - 1)).toBe('voting')
  expect(stepAt({ status: 'voting', poll }, close)).toBe('counting')
  expect(stepAt({ status: 'result', poll }, close)).toBe('result')
})

test('the last two days ask for attention', () => {
  const twoDays = 2 * 24 * 60 * 60 * 1000
  expect(isClosingSoon(poll, close - twoDays - 1)).toBe(false)
  expect(isClosingSoon(poll, close - twoDays)).toBe(true)
})
