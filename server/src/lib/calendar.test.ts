import fc from 'fast-check'
import { addLimit, isWorkDay, latestStart } from './calendar'

const at = (text: string): Date => new Date(`${text}+08:00`)

test.each([
  ['hours', { amount: 24, unit: 'hours' }, '2026-02-13T10:00', '2026-02-14T10:00'],
  ['calendar days', { amount: 7, unit: 'days' }, '2026-02-13T10:00', '2026-02-20T10:00'],
  [
    'an ordinary week-end',
    { amount: 3, unit: 'work_days' },
    '2026-11-26T16:30',
    '2026-12-01T16:30',
  ],
  ['a holiday', { amount: 1, unit: 'work_days' }, '2025-09-30T09:00', '2025-10-09T09:00'],
  ['a make-up Saturday', { amount: 2, unit: 'work_days' }, '2025-10-09T09:00', '2025-10-11T09:00'],
  [
    'a start on a day off',
    { amount: 1, unit: 'work_days' },
    '2026-11-28T22:00',
    '2026-11-30T22:00',
  ],
] as const)('a limit over %s ends when it should', (_case, limit, start, end) => {
  expect(addLimit(at(start), limit)).toEqual(at(end))
})

test('the day is the one in Shanghai, not in London', () => {
  // Monday 00:30 in Shanghai is still Sunday in UTC.
  expect(isWorkDay(at('2026-11-30T00:30'))).toBe(true)
  expect(isWorkDay(at('2026-11-29T23:30'))).toBe(false)
})

test('the latest start is the last instant whose limit has passed', () => {
  const instant = fc.date({
    min: at('2025-01-01T00:00'),
    max: at('2026-12-31T23:59'),
    noInvalidDate: true,
  })
  const unit = fc.constantFrom('hours' as const, 'days' as const, 'work_days' as const)
  fc.assert(
    fc.property(instant, unit, fc.integer({ min: 1, max: 30 }), (now, unit, amount) => {
      const limit = { amount, unit }
      const start = latestStart(now, limit)
      expect(addLimit(start, limit).getTime()).toBeLessThanOrEqual(now.getTime())
      const next = new Date(start.getTime() + 1)
      expect(addLimit(next, limit).getTime()).toBeGreaterThan(now.getTime())
    }),
  )
})
