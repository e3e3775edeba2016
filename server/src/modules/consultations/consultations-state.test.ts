import {
  type ConsultationEvent,
  closingProblem,
  nextStatus,
  TRANSITIONS,
  waitsForCount,
} from './consultations-state'
import { CONSULTATION_STATUSES, type ConsultationStatus } from './consultations-types'

const ALLOWED: Readonly<Record<ConsultationEvent, Partial<Record<ConsultationStatus, string>>>> = {
  ask_opinions: { draft: 'opinions' },
  open_poll: { draft: 'voting', opinions: 'voting' },
  end_poll: { voting: 'result' },
  start_carrying_out: { result: 'carrying_out' },
  close: { result: 'closed', carrying_out: 'closed' },
}

const events = Object.keys(TRANSITIONS) as ConsultationEvent[]

describe.each(events)('%s', (event) => {
  test.each(CONSULTATION_STATUSES)('from %s', (status) => {
    const expected = ALLOWED[event][status]
    if (expected) expect(nextStatus(status, event)).toBe(expected)
    else {
      expect(() => nextStatus(status, event)).toThrow(
        expect.objectContaining({ kind: 'conflict', code: 'illegal_transition' }),
      )
    }
  })
})

const closesAt = new Date('2026-12-01T10:00:00Z')
const at = (offsetMs: number) => new Date(closesAt.getTime() + offsetMs)

test('a poll waits for its count from its closing instant on', () => {
  const waitsAt = (now: Date) => waitsForCount({ status: 'voting', poll: { closesAt } }, now)
  expect([at(-1), at(0), at(1)].map(waitsAt)).toEqual([false, true, true])
})

test.each(CONSULTATION_STATUSES.filter((status) => status !== 'voting'))(
  'nothing is counted in %s',
  (status) => {
    expect(waitsForCount({ status, poll: { closesAt } }, at(1000))).toBe(false)
  },
)

const HOUR = 3_600_000

test.each([
  [HOUR - 1, 'too_soon'],
  [HOUR, undefined],
  [90 * 24 * HOUR, undefined],
  [90 * 24 * HOUR + 1, 'too_far'],
  [-HOUR, 'too_soon'],
])('closing %p ms from now is %p', (ahead, problem) => {
  expect(closingProblem(at(ahead), closesAt)).toBe(problem)
})
