import { summaryPeriodOf } from './summary-period'

const NOW = new Date('2026-11-25T10:00:00+08:00')

test('a day begins and ends at midnight in China', () => {
  expect(summaryPeriodOf('2026-11-25', NOW)).toEqual({
    period: '2026-11-25',
    kind: 'day',
    firstDay: '2026-11-25',
    lastDay: '2026-11-25',
    from: new Date('2026-11-24T16:00:00Z'),
    until: new Date('2026-11-25T16:00:00Z'),
  })
})

test.each([
  ['2026-11', '2026-11-30', '2026-10-31T16:00:00Z', '2026-11-30T16:00:00Z'],
  ['2026-02', '2026-02-28', '2026-01-31T16:00:00Z', '2026-02-28T16:00:00Z'],
  ['2024-02', '2024-02-29', '2024-01-31T16:00:00Z', '2024-02-29T16:00:00Z'],
  ['2025-12', '2025-12-31', '2025-11-30T16:00:00Z', '2025-12-31T16:00:00Z'],
])('%s has its whole month, until %s', (month, lastDay, from, until) => {
  const period = summaryPeriodOf(month, NOW)
  expect(period).toMatchObject({ kind: 'month', lastDay })
  expect([period.from, period.until]).toEqual([new Date(from), new Date(until)])
})

test.each([
  ['2026-13', 'unknown'],
  ['2026-02-30', 'unknown'],
  ['2026-11-26', 'in_future'],
  ['2026-12', 'in_future'],
])('%s is refused as %s', (period, problem) => {
  expect(() => summaryPeriodOf(period, NOW)).toThrow(
    expect.objectContaining({ code: 'period_out_of_range', fields: { period: problem } }),
  )
})

test('today is that of China', () => {
  const late = new Date('2026-11-25T16:00:00Z')
  expect(summaryPeriodOf('2026-11-26', late).firstDay).toBe('2026-11-26')
})
