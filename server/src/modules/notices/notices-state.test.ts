import { assertCurrent, expiryProblem, statusOf } from './notices-state'

const expiresAt = new Date('2026-12-01T10:00:00Z')
const at = (offsetMs: number) => new Date(expiresAt.getTime() + offsetMs)

test('a notice expires at its instant by itself', () => {
  const statusAt = (now: Date) => statusOf({ expiresAt, withdrawnAt: null }, now)
  expect([at(-1), at(0), at(1)].map(statusAt)).toEqual(['current', 'expired', 'expired'])
})

test('what was withdrawn stays withdrawn, also after its expiry', () => {
  const notice = { expiresAt, withdrawnAt: at(-5) }
  expect([at(-1), at(1)].map((now) => statusOf(notice, now))).toEqual(['withdrawn', 'withdrawn'])
})

test('a notice that is gone says why', () => {
  const code = (withdrawnAt: Date | null, now: Date) => () =>
    assertCurrent({ expiresAt, withdrawnAt }, now)
  expect(code(null, at(-1))).not.toThrow()
  expect(code(null, at(0))).toThrow(
    expect.objectContaining({ kind: 'gone', code: 'notice_expired' }),
  )
  expect(code(at(-5), at(-1))).toThrow(
    expect.objectContaining({ kind: 'gone', code: 'notice_withdrawn' }),
  )
})

test.each([
  ['2026-11-25T10:00:00Z', 'too_soon'],
  ['2026-11-25T10:00:00.001Z', undefined],
  ['2027-11-25T10:00:00Z', undefined],
  ['2027-11-25T10:00:00.001Z', 'too_far'],
])('an expiry of %s is %p', (text, problem) => {
  expect(expiryProblem(new Date(text), new Date('2026-11-25T10:00:00Z'))).toBe(problem)
})
