import { resultCopy as copy } from '../copy'
import type { Poll, PollResult, PollRule, ThresholdResult } from '../domain/consultation'
import { describeExactShare, describeMargin, describeShare } from './describe-threshold'

/** The two gates of a result as Tally draws them; a gate without ballots has no bar. */
export function presentGates({ result, rule }: { result: PollResult; rule: Poll['rule'] }) {
  return result.thresholds.map((threshold, index) => ({
    key: threshold.name,
    title: copy.gate(copy.gates[index] ?? '', copy.questions[threshold.name]),
    hasChoices: threshold.name === 'agreement',
    tally: threshold.of > 0 ? presentTally(threshold, result, rule) : undefined,
  }))
}

export type Gate = ReturnType<typeof presentGates>[number]

function presentTally(threshold: ThresholdResult, result: PollResult, rule: PollRule) {
  const { name, actual, of, required, margin, isMet } = threshold
  const share = rule.thresholds.find((each) => each.name === name)
  const isTurnout = name === 'participation'
  return {
    what: isTurnout ? copy.householdCount : copy.amongParticipants(of),
    figure: isTurnout
      ? { value: String(actual), rest: copy.of(of) }
      : { lead: copy.agreeing, value: String(actual), rest: copy.unit },
    parts: isTurnout ? [{ kind: 'yes' as const, share: actual / of }] : shareChoices(result, of),
    threshold: {
      share: Math.min(required / of, 1),
      words: copy.required(required, share ? describeShare(share) : ''),
    },
    outcome: {
      kind: isMet ? ('passed' as const) : ('short' as const),
      words: describeMargin(margin),
    },
    basis: share && describeExactShare(threshold, share),
  }
}

function shareChoices(result: PollResult, of: number) {
  return [
    { kind: 'yes' as const, share: result.for / of },
    { kind: 'no' as const, share: result.against / of },
    { kind: 'pass' as const, share: result.abstain / of },
  ]
}
