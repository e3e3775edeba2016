import { nextReview } from './stale-item'

const NOW = Date.parse('2026-11-23T02:00:00.000Z')

test('what is confirmed is right to the end of a day', () => {
  expect(nextReview('notice', NOW)).toBe('2027-02-21T15:59:00.000Z')
  expect(nextReview('grid_card', NOW)).toBe('2027-05-22T15:59:00.000Z')
})

test('a promise is not confirmed', () => {
  expect(nextReview('milestone', NOW)).toBeUndefined()
})
