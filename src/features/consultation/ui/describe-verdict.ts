import { consultationCopy } from '../copy'
import type { Outcome, Poll, PollOutcome, PollResult, QuestionResult } from '../domain/consultation'
import { resultCopy as copy } from '../result-copy'
import { describeQuestionResult } from './describe-question-result'
import { describeAmount, describeMargin } from './describe-threshold'

const kinds = {
  passed: 'passed',
  rejected: 'no',
  invalid: 'void',
  advisory: 'plain',
  mixed: 'plain',
} as const satisfies Record<PollOutcome, string>

/** What the Verdict part is given. */
export interface VerdictWords {
  readonly kind: (typeof kinds)[PollOutcome]
  readonly title: string
  readonly text: string
  /** By how much; absent where nothing was decided. */
  readonly margin?: string
}

type Asked = Pick<Poll, 'votingUnit' | 'questions' | 'weighsByArea'>

/** What came of a whole poll; of several questions, how many came out how. */
export function describeVerdict(result: PollResult, poll: Asked): VerdictWords {
  const { outcome, turnout, questions } = result
  const [only, ...others] = questions
  const head = { kind: kinds[outcome], title: consultationCopy.outcomes[outcome] }
  if (turnout.units === 0) {
    const margin = only && marginOf(only, poll)
    return { ...head, text: copy.nobody[poll.votingUnit], margin }
  }
  if (only && outcome === 'invalid') {
    return { ...head, text: copy.verdictText.invalid, margin: marginOf(only, poll) }
  }
  if (!only || others.length > 0) return { ...head, text: countOutcomes(questions) }
  const text = describeQuestionResult(only, poll, turnout)
  return { ...head, text, margin: only.kind === 'motion' ? marginOf(only, poll) : undefined }
}

/** The margin of the gate that decided: the turnout of a void poll, else the agreement; one that was missed goes first. */
function marginOf({ outcome, thresholds }: QuestionResult, { votingUnit }: Asked) {
  const name = outcome === 'invalid' ? 'participation' : 'agreement'
  const gates = thresholds.filter((threshold) => threshold.name === name)
  const gate = gates.find(({ isMet }) => !isMet) ?? gates[0]
  if (!gate) return undefined
  return name === 'participation'
    ? copy.participationMargin[gate.measure](describeAmount(-gate.margin, gate.measure, votingUnit))
    : copy.agreementMargin(describeMargin(gate, votingUnit))
}

const ORDER: readonly Outcome[] = ['passed', 'rejected', 'invalid', 'advisory']

function countOutcomes(questions: readonly QuestionResult[]): string {
  const parts = ORDER.flatMap((outcome) => {
    const count = questions.filter((each) => each.outcome === outcome).length
    return count > 0 ? [copy.outcomeCount(count, consultationCopy.outcomes[outcome])] : []
  })
  return copy.ofQuestions(questions.length, parts)
}
