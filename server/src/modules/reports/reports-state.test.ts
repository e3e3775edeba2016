import { applyEvent, findTransition, type StateName, stateOf, TRANSITIONS } from './reports-state'
import { CLOSED_AS, REPORT_EVENTS, REPORT_STATUSES, type ReportEvent } from './reports-types'

const STATES: readonly StateName[] = [
  ...REPORT_STATUSES.filter((status) => status !== 'closed'),
  ...CLOSED_AS.map((how) => `closed:${how}` as const),
]

/** Every state in which an event can happen, and where it leads; whatever is not here is refused. */
const ALLOWED: Readonly<Partial<Record<ReportEvent, Partial<Record<StateName, StateName>>>>> = {
  accept: { submitted: 'accepted' },
  progress: { accepted: 'in_progress', in_progress: 'in_progress' },
  resolve: { accepted: 'resolved', in_progress: 'resolved' },
  confirm: { resolved: 'closed:confirmed', 'closed:duplicate': 'closed:confirmed' },
  dispute: {
    resolved: 'in_progress',
    rejected: 'in_progress',
    'closed:duplicate': 'in_progress',
  },
  lapse: { resolved: 'closed:lapsed' },
  reject: { submitted: 'rejected', accepted: 'rejected', in_progress: 'rejected' },
  settle: { rejected: 'closed:rejected', withdrawn: 'closed:withdrawn' },
  withdraw: {
    submitted: 'withdrawn',
    accepted: 'withdrawn',
    in_progress: 'withdrawn',
    suspended: 'withdrawn',
  },
  restore: { withdrawn: 'submitted' },
  suspend: { accepted: 'suspended', in_progress: 'suspended' },
  resume: { suspended: 'in_progress' },
  hand_off: { submitted: 'submitted', accepted: 'accepted', in_progress: 'in_progress' },
  accept_hand_off: { submitted: 'accepted', accepted: 'accepted', in_progress: 'accepted' },
  return: { submitted: 'submitted', accepted: 'accepted', in_progress: 'in_progress' },
  recall: same('submitted', 'accepted', 'in_progress'),
  fall_back: same('submitted', 'accepted', 'in_progress'),
  supplement: same('submitted', 'accepted', 'in_progress', 'suspended', 'resolved'),
  note: same('submitted', 'accepted', 'in_progress', 'suspended', 'resolved'),
  due_soon: same('submitted', 'accepted', 'in_progress'),
  overdue: same('submitted', 'accepted', 'in_progress'),
  extend: { accepted: 'accepted', in_progress: 'in_progress' },
  remind: same('submitted', 'accepted', 'in_progress', 'suspended'),
  supervise: same('submitted', 'accepted', 'in_progress', 'suspended'),
  escalate: same('submitted', 'accepted', 'in_progress'),
  merge: {
    accepted: 'closed:duplicate',
    in_progress: 'closed:duplicate',
  },
  unmerge: { 'closed:duplicate': 'in_progress' },
  adopt: same(
    'submitted',
    'accepted',
    'in_progress',
    'resolved',
    'rejected',
    'withdrawn',
    'suspended',
    'closed:confirmed',
    'closed:lapsed',
    'closed:duplicate',
    'closed:rejected',
  ),
  issue_code: same(
    'submitted',
    'accepted',
    'in_progress',
    'resolved',
    'rejected',
    'withdrawn',
    'suspended',
    'closed:lapsed',
    'closed:duplicate',
  ),
  change_grid: same(
    'submitted',
    'accepted',
    'in_progress',
    'suspended',
    'resolved',
    'rejected',
    'withdrawn',
    'closed:duplicate',
  ),
  reopen: {
    'closed:lapsed': 'in_progress',
    'closed:confirmed': 'in_progress',
    'closed:rejected': 'in_progress',
  },
}

function same(...states: StateName[]): Partial<Record<StateName, StateName>> {
  return Object.fromEntries(states.map((state) => [state, state]))
}

const everyPair = REPORT_EVENTS.flatMap((event) => STATES.map((state) => [event, state] as const))

test.each(everyPair)('“%s” from “%s” does what the table says and nothing else', (event, state) => {
  const expected = ALLOWED[event]?.[state]
  if (expected === undefined) {
    expect(() => applyEvent(state, event)).toThrow(
      expect.objectContaining({ code: 'report_transition_illegal' }),
    )
  } else {
    expect(stateOf(applyEvent(state, event))).toBe(expected)
  }
})

test('only the word of the reporter closes a report as confirmed', () => {
  const confirming = TRANSITIONS.filter(({ to }) => to === 'closed:confirmed')
  expect(confirming.map(({ by }) => by)).toEqual([['reporter']])
})

test('only a report that was withdrawn for good has no way on', () => {
  const ends = STATES.filter(
    (state) => !REPORT_EVENTS.some((event) => findTransition(state, event)),
  )
  expect(ends).toEqual(['closed:withdrawn'])
})

test('every state can be reached from the first', () => {
  const reached = new Set<StateName>(['submitted'])
  for (let size = 0; size !== reached.size; ) {
    size = reached.size
    for (const state of [...reached]) {
      for (const event of REPORT_EVENTS) {
        if (findTransition(state, event)) reached.add(stateOf(applyEvent(state, event)))
      }
    }
  }
  expect([...reached].sort()).toEqual([...STATES].sort())
})
