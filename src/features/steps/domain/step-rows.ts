import type { Dated, Steps } from './steps'

export type StepKey = 'draft' | 'opinions' | 'voting' | 'result' | 'carrying_out' | 'closed'

/** skipped: this time there is no such step. over: it is late. */
export type StepState = 'done' | 'now' | 'ahead' | 'over' | 'skipped'

export interface StepRow {
  readonly key: StepKey
  readonly state: StepState
  /** When it began and ends or ended, as far as that is known. */
  readonly from?: string
  readonly until?: string
}

const ORDER: readonly StepKey[] = [
  'draft',
  'opinions',
  'voting',
  'result',
  'carrying_out',
  'closed',
]

/**
 * All six steps with their dates and where a consultation stands.
 * @param now milliseconds; a poll whose time is over has its result, fetched or not
 */
export function listStepRows(consultation: Dated, steps: Steps, now: number): StepRow[] {
  const isCounted = Date.parse(consultation.poll.closesAt) <= now
  const status = steps.status === 'voting' && isCounted ? 'result' : steps.status
  const here = ORDER.indexOf(status)
  return ORDER.map((key, index) => {
    const state = stateOf(key, { index, here, steps })
    return state === 'skipped'
      ? { key, state }
      : { key, state, ...datesOf(key, consultation, steps) }
  })
}

interface Place {
  readonly index: number
  readonly here: number
  readonly steps: Steps
}

function stateOf(key: StepKey, { index, here, steps }: Place): StepState {
  if (isSkipped(key, here, steps)) return 'skipped'
  // What is closed has nothing to come.
  if (index < here || key === 'closed') return index <= here ? 'done' : 'ahead'
  if (index > here) return 'ahead'
  return key === 'carrying_out' && (steps.carryingOut?.overdue ?? 0) > 0 ? 'over' : 'now'
}

function isSkipped(key: StepKey, here: number, { opinions, carryingOut }: Steps): boolean {
  if (key === 'opinions') return opinions === null && here > ORDER.indexOf('opinions')
  return key === 'carrying_out' && carryingOut === null && here > ORDER.indexOf('carrying_out')
}

function datesOf(
  key: StepKey,
  { createdAt, openedAt, poll }: Dated,
  { opinions, carryingOut, closed }: Steps,
): Pick<StepRow, 'from' | 'until'> {
  switch (key) {
    case 'draft':
      return { from: createdAt }
    case 'opinions':
      return opinions ? { from: opinions.askedAt, until: opinions.endsAt } : {}
    case 'voting':
      return openedAt ? { from: openedAt, until: poll.closesAt } : {}
    case 'result':
      return openedAt ? { from: poll.closesAt } : {}
    case 'carrying_out':
      return carryingOut ? { from: carryingOut.startedAt } : {}
    case 'closed':
      return closed ? { from: closed.closedAt } : {}
  }
}
