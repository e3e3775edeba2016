import {
  assertCanHappen,
  canHappen,
  endProblem,
  isRoundOpen,
  type OpinionEvent,
} from './opinions-state'
import { type Appeal, OPINION_STATUSES, type OpinionStatus } from './opinions-types'

const NOW = new Date('2026-11-25T10:00:00+08:00')
const DAY_MS = 86_400_000
const ahead = (ms: number) => new Date(NOW.getTime() + ms)

const open: Appeal = { text: '请再看', appealedAt: NOW, decision: null }
const decided: Appeal = {
  ...open,
  decision: { isPublished: false, note: '不改', decidedBy: '李', decidedAt: NOW },
}

const ALLOWED: Readonly<Record<OpinionStatus, readonly OpinionEvent[]>> = {
  waiting: ['publish', 'decline', 'withdraw'],
  public: ['withdraw', 'reply'],
  declined: ['appeal'],
  withdrawn: [],
}
const EVENTS: readonly OpinionEvent[] = [
  'publish',
  'decline',
  'withdraw',
  'appeal',
  'decide_appeal',
  'reply',
]

test.each(OPINION_STATUSES)('of an opinion that is %s exactly these can happen', (status) => {
  const can = EVENTS.filter((event) => canHappen({ status, appeal: null }, event))
  expect(can.sort()).toEqual([...ALLOWED[status]].sort())
})

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
  [DAY_MS - 1, 'too_soon'],
  [DAY_MS, undefined],
  [60 * DAY_MS, undefined],
  [60 * DAY_MS + 1, 'too_far'],
])('an end %d ms ahead: %s', (ms, problem) => {
  expect(endProblem(ahead(ms), NOW)).toBe(problem)
})

test('a round is open in its own step, before its end', () => {
  const round = { endsAt: ahead(1) }
  expect(isRoundOpen('opinions', round, NOW)).toBe(true)
  expect(isRoundOpen('opinions', round, ahead(1))).toBe(false)
  expect(isRoundOpen('voting', round, NOW)).toBe(false)
  expect(isRoundOpen('opinions', undefined, NOW)).toBe(false)
})
