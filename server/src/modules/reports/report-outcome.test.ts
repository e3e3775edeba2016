import { foldOutcome, type OutcomeStep, type ReportOutcome } from './report-outcome'

const HOUR_MS = 3_600_000
const START = Date.parse('2026-11-02T09:00:00+08:00')
const at = (hours: number) => new Date(START + hours * HOUR_MS)
const due = (respond: number, resolve: number) => ({
  respondDueAt: at(respond).toISOString(),
  resolveDueAt: at(resolve).toISOString(),
})

type Told = readonly [hours: number, event: OutcomeStep['event'], details?: OutcomeStep['details']]

function tell(...steps: readonly Told[]): ReportOutcome {
  const all: readonly Told[] = [[0, 'submit', due(24, 168)], ...steps]
  const outcome = all.reduce<ReportOutcome | undefined>(
    (before, [hours, event, details = {}]) =>
      foldOutcome(before, { event, at: at(hours), details }),
    undefined,
  )
  if (!outcome) throw new Error('Nothing was told')
  return outcome
}

test.each([
  ['accepted', [[1, 'accept']], { state: 'open', answeredAt: at(1), hasEnded: false }],
  [
    'accepted by the unit it was handed to',
    [
      [1, 'hand_off'],
      [5, 'accept_hand_off'],
    ],
    { answeredAt: at(5) },
  ],
  ['refused', [[2, 'reject']], { state: 'rejected', answeredAt: at(2), hasEnded: true }],
  [
    'refused and settled',
    [
      [2, 'reject'],
      [170, 'settle'],
    ],
    { state: 'rejected', hasEnded: true },
  ],
  [
    'resolved and not answered yet',
    [
      [1, 'accept'],
      [9, 'resolve'],
    ],
    { state: 'resolved', hasEnded: false },
  ],
  [
    'confirmed with a rating',
    [
      [1, 'accept'],
      [9, 'resolve'],
      [10, 'confirm', { rating: 'satisfied' }],
    ],
    { state: 'confirmed', rating: 'satisfied', hasEnded: true },
  ],
  [
    'confirmed without a word',
    [
      [1, 'accept'],
      [9, 'resolve'],
      [10, 'confirm'],
    ],
    { state: 'confirmed', rating: null },
  ],
  [
    'lapsed',
    [
      [1, 'accept'],
      [9, 'resolve'],
      [177, 'lapse'],
    ],
    { state: 'lapsed', hasEnded: true },
  ],
  [
    'disputed',
    [
      [1, 'accept'],
      [9, 'resolve'],
      [10, 'dispute', { resolveDueAt: at(178).toISOString() }],
    ],
    { state: 'open', hasEnded: true, resolveDueAt: at(178) },
  ],
  [
    'reopened after a confirmation',
    [
      [1, 'accept'],
      [9, 'resolve'],
      [10, 'confirm', { rating: 'satisfied' }],
      [20, 'reopen'],
    ],
    { state: 'open', hasEnded: true },
  ],
  [
    'confirmed again, without a rating',
    [
      [1, 'accept'],
      [9, 'resolve'],
      [10, 'confirm', { rating: 'satisfied' }],
      [20, 'reopen'],
      [21, 'resolve'],
      [22, 'confirm'],
    ],
    { state: 'confirmed', rating: null },
  ],
  [
    'merged',
    [
      [1, 'accept'],
      [3, 'merge'],
    ],
    { state: 'duplicate', hasEnded: false },
  ],
  [
    'merged, and confirmed by its own reporter',
    [
      [1, 'accept'],
      [3, 'merge'],
      [9, 'confirm'],
    ],
    { state: 'confirmed', hasEnded: true },
  ],
  [
    'merged by mistake: contesting that denies no solution',
    [
      [1, 'accept'],
      [3, 'merge'],
      [9, 'dispute'],
    ],
    { state: 'open', hasEnded: false },
  ],
  [
    'merged unanswered and taken apart: a merge is no answer',
    [
      [3, 'merge'],
      [30, 'unmerge'],
      [31, 'progress'],
    ],
    { state: 'open', answeredAt: at(31) },
  ],
  [
    'suspended',
    [
      [1, 'accept'],
      [4, 'suspend'],
    ],
    { state: 'suspended', suspendedAt: at(4), resolveDueAt: at(168) },
  ],
  [
    'resumed with the time that was left',
    [
      [1, 'accept'],
      [4, 'suspend'],
      [50, 'resume', { resolveDueAt: at(214).toISOString() }],
    ],
    { state: 'open', resolveDueAt: at(214) },
  ],
  [
    'extended',
    [
      [1, 'accept'],
      [4, 'extend', { resolveDueAt: at(200).toISOString() }],
    ],
    { resolveDueAt: at(200) },
  ],
  ['withdrawn', [[1, 'withdraw']], { state: 'withdrawn' }],
  [
    'restored: it begins anew, on the day of its submission',
    [
      [1, 'accept'],
      [2, 'progress'],
      [30, 'withdraw'],
      [40, 'restore', due(64, 208)],
    ],
    {
      submittedAt: at(0),
      state: 'open',
      answeredAt: null,
      respondDueAt: at(64),
      resolveDueAt: at(208),
    },
  ],
  [
    'told of by time only',
    [
      [23, 'due_soon'],
      [24, 'overdue'],
      [24, 'escalate'],
    ],
    { state: 'open', answeredAt: null },
  ],
] satisfies [string, Told[], Partial<ReportOutcome>][])('%s', (_name, steps, expected) => {
  expect(tell(...steps)).toMatchObject(expected)
})
