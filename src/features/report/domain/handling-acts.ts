import type { Ability, Report } from './report'

/** What a handler, a receiver or somebody above may do with a report. */
export type HandlingAct =
  | 'resolve'
  | 'progress'
  | 'resume'
  | 'hand_off'
  | 'recall'
  | 'return'
  | 'supervise'
  | 'reassign'
  | 'suspend'
  | 'extend'
  | 'reject'
  | 'reopen'
  | 'note'

/** What is asked beside the words that go with it. */
export type ActQuestion = 'unit' | 'review' | 'extension' | 'refer_to'

interface ActRule {
  readonly act: HandlingAct
  readonly ability: Ability
  readonly asks?: ActQuestion
  readonly hasNote: boolean
  readonly takesPhotos?: boolean
}

/** In the order in which they are offered. */
export const HANDLING_ACTS: readonly ActRule[] = [
  { act: 'resume', ability: 'resume', hasNote: false },
  { act: 'resolve', ability: 'resolve', hasNote: true, takesPhotos: true },
  { act: 'progress', ability: 'addProgress', hasNote: true, takesPhotos: true },
  { act: 'hand_off', ability: 'handOff', asks: 'unit', hasNote: true },
  { act: 'recall', ability: 'recall', hasNote: false },
  { act: 'return', ability: 'returnHandOff', asks: 'unit', hasNote: true },
  { act: 'supervise', ability: 'supervise', hasNote: true },
  { act: 'reassign', ability: 'handOff', asks: 'unit', hasNote: true },
  { act: 'suspend', ability: 'suspend', asks: 'review', hasNote: true },
  { act: 'extend', ability: 'extend', asks: 'extension', hasNote: true },
  { act: 'reject', ability: 'reject', asks: 'refer_to', hasNote: true },
  { act: 'reopen', ability: 'reopen', hasNote: true },
  { act: 'note', ability: 'addNote', hasNote: true },
]

type Handled = Pick<Report, 'abilities' | 'extendableUntil' | 'pending'>

/** Handing on means another thing to those who answer for it than to those above them. */
export function listActs(report: Handled): readonly ActRule[] {
  return HANDLING_ACTS.filter(({ act, ability }) => {
    if (!report.abilities[ability]) return false
    if (act === 'hand_off') return answersFor(report)
    if (act === 'reassign') return !answersFor(report)
    return act !== 'extend' || report.extendableUntil !== null
  })
}

export function ruleOf(act: HandlingAct): ActRule {
  const rule = HANDLING_ACTS.find((candidate) => candidate.act === act)
  if (!rule) throw new RangeError(`There is no act ${act}`)
  return rule
}

function answersFor({ abilities }: Pick<Handled, 'abilities'>): boolean {
  return abilities.accept || abilities.resolve
}

/** Taking it on: a new report, or one that was handed to one's unit; nothing while another unit is asked. */
export function acceptanceOf({
  abilities,
  pending,
}: Pick<Report, 'abilities' | 'pending'>): 'new' | 'handed' | undefined {
  if (abilities.acceptHandOff) return 'handed'
  return abilities.accept && pending === null ? 'new' : undefined
}
