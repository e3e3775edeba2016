import { assertCurrent, expiryProblem, scheduleProblem, statusOf } from './notices-state'

const withoutReason = { withdrawnReason: null, isReasonPublic: false }

const expiresAt = new Date('2026-12-01T10:00:00Z')
const publishedAt = new Date('2026-11-20T10:00:00Z')
const at = (offsetMs: number) => new Date(expiresAt.getTime() + offsetMs)

test('a notice expires at its instant by itself', () => {
  const statusAt = (now: Date) => statusOf({ publishedAt, expiresAt, withdrawnAt: null }, now)
  expect([at(-1), at(0), at(1)].map(statusAt)).toEqual(['current', 'expired', 'expired'])
})

test('a scheduled notice goes out at its instant by itself, and nobody may know of it before', () => {
  const notice = { publishedAt, expiresAt, withdrawnAt: null }
  const before = new Date(publishedAt.getTime() - 1)
  expect([before, publishedAt].map((now) => statusOf(notice, now))).toEqual([
    'scheduled',
    'current',
  ])
  expect(() => assertCurrent({ ...notice, ...withoutReason }, before)).toThrow(
    expect.objectContaining({ kind: 'not_found' }),
  )
})

test.each([
  ['2026-11-25T10:00:00Z', 'too_soon'],
  ['2026-11-25T10:00:00.001Z', undefined],
  ['2027-02-23T10:00:00Z', undefined],
  ['2027-02-23T10:00:00.001Z', 'too_far'],
])('going out at %s is %p', (text, problem) => {
  expect(scheduleProblem(new Date(text), new Date('2026-11-25T10:00:00Z'))).toBe(problem)
})

test('what was withdrawn stays withdrawn, also after its expiry', () => {
  const notice = { publishedAt, expiresAt, withdrawnAt: at(-5) }
  expect([at(-1), at(1)].map((now) => statusOf(notice, now))).toEqual(['withdrawn', 'withdrawn'])
})

test('a notice that is gone says why', () => {
  const code = (withdrawnAt: Date | null, now: Date) => () =>
    assertCurrent({ publishedAt, expiresAt, withdrawnAt, ...withoutReason }, now)
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
