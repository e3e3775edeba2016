import { assertCanHappen, type CheckEvent, canHappen, nextTryAt } from './content-checks-state'
import { type CheckAppeal, type CheckStatus, HELD_BACK } from './content-checks-types'

const NOW = new Date('2026-11-25T10:00:00+08:00')
const open: CheckAppeal = { text: '请再看', appealedAt: NOW, decision: null }
const decided: CheckAppeal = {
  ...open,
  decision: { isPassed: false, note: '不改', decidedAt: NOW },
}

const ALLOWED: Readonly<Record<CheckStatus, readonly CheckEvent[]>> = {
  pending: [],
  manual: ['publish', 'decline'],
  passed: [],
  declined: ['appeal'],
  withdrawn: [],
}
const EVENTS: readonly CheckEvent[] = ['publish', 'decline', 'appeal', 'decide_appeal']

test.each([...HELD_BACK, 'passed'] as const)(
  'to a check that is %s exactly these can happen',
  (status) => {
    const can = EVENTS.filter((event) => canHappen({ status, appeal: null }, event))
    expect(can).toEqual(ALLOWED[status])
  },
)

test('an appeal is made once and decided once', () => {
  const declined = { status: 'declined' as const, appeal: open }
  expect(canHappen(declined, 'appeal')).toBe(false)
  expect(canHappen(declined, 'decide_appeal')).toBe(true)
  expect(canHappen({ ...declined, appeal: decided }, 'decide_appeal')).toBe(false)
  expect(() => assertCanHappen({ ...declined, appeal: decided }, 'appeal')).toThrow(
    expect.objectContaining({ code: 'illegal_transition' }),
  )
})

test.each([
  [1, 1],
  [2, 2],
  [3, 4],
  [6, 32],
  [7, 60],
  [1000, 60],
])('after %d tries in vain the next one is in %d minutes', (tries, minutes) => {
  expect(nextTryAt(tries, NOW).getTime() - NOW.getTime()).toBe(minutes * 60_000)
})
