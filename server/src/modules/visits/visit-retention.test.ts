import { keptUntil } from './visit-retention'
import { VISIT_PURPOSES } from './visits-types'

test('a visit is kept for whole days after the end of its own, as long as its purpose needs', () => {
  expect(keptUntil('notice', '2026-11-25').toISOString()).toBe('2027-05-24T16:00:00.000Z')
  expect(keptUntil('dispute', '2026-11-25').toISOString()).toBe('2029-11-24T16:00:00.000Z')
})

test('no visit is kept for longer than three years', () => {
  const last = new Date('2029-11-24T16:00:00.000Z')
  for (const purpose of VISIT_PURPOSES) {
    expect(keptUntil(purpose, '2026-11-25').getTime()).toBeLessThanOrEqual(last.getTime())
  }
})
