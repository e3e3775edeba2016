import { dueDayProblem, isLate, isOverdue } from './milestones-state'

const at = (text: string) => new Date(`${text}+08:00`)
const running = { status: 'running' as const, dueOn: '2026-11-27', wasLate: false }

test.each([
  ['2026-11-27T23:59:59.999', false],
  ['2026-11-28T00:00:00', true],
])('at %s a milestone due on the 27th is overdue: %s', (now, expected) => {
  expect(isOverdue(running, at(now))).toBe(expected)
  expect(isLate(running, at(now))).toBe(expected)
})

test('what is done is never overdue, but what was late stays late', () => {
  const done = { ...running, status: 'done' as const }
  expect(isOverdue(done, at('2027-01-01T00:00:00'))).toBe(false)
  expect(isLate(done, at('2027-01-01T00:00:00'))).toBe(false)
  expect(isLate({ ...done, wasLate: true }, at('2026-11-26T00:00:00'))).toBe(true)
})

test.each([
  ['2026-11-24', undefined, 'too_soon'],
  ['2026-11-25', undefined, undefined],
  ['2026-11-27', '2026-11-27', 'too_soon'],
  ['2026-11-28', '2026-11-27', undefined],
  ['2029-11-24', undefined, undefined],
  ['2029-11-26', undefined, 'too_far'],
])('due on %s, later than %s: %s', (dueOn, after, problem) => {
  expect(dueDayProblem(dueOn, at('2026-11-25T10:00:00'), after)).toBe(problem)
})
