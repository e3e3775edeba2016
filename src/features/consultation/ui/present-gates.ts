import { formatArea } from '../../../lib/format-area'
import { resultCopy as copy } from '../copy'
import type { Poll, PollResult, PollRule, ThresholdResult } from '../domain/consultation'
import {
  describeAmount,
  describeExactShare,
  describeMargin,
  describeShare,
} from './describe-threshold'

/** The gates of a result as Tally draws them; a gate without ballots has no bar. */
export function presentGates({ result, rule }: { result: PollResult; rule: Poll['rule'] }) {
  return result.thresholds.map((threshold, index) => ({
    key: threshold.measure === 'area' ? `${threshold.name}-area` : threshold.name,
    title: copy.gate(copy.gates[index] ?? '', copy.questions[threshold.name][threshold.measure]),
    hasChoices: isSharedByChoice(threshold),
    tally: threshold.of > 0 ? presentTally(threshold, result, rule) : undefined,
  }))
}

export type Gate = ReturnType<typeof presentGates>[number]

function presentTally(threshold: ThresholdResult, result: PollResult, rule: PollRule) {
  const { name, measure, actual, of, required, isMet } = threshold
  const share = rule.thresholds.find((each) => each.name === name && each.measure === measure)
  const value = measure === 'area' ? formatArea(actual) : String(actual)
  const whole = describeAmount(of, measure)
  const isTurnout = name === 'participation'
  return {
    what: isTurnout ? copy.measured[measure] : copy.amongParticipants(whole),
    figure: isTurnout
      ? { value, rest: copy.of(whole) }
      : { lead: copy.agreeing, value, rest: copy.unit[measure] },
    parts: isSharedByChoice(threshold)
      ? shareChoices(result, of)
      : [{ kind: 'yes' as const, share: actual / of }],
    threshold: {
      share: Math.min(required / of, 1),
      words: copy.required(describeAmount(required, measure), share ? describeShare(share) : ''),
    },
    outcome: {
      kind: isMet ? ('passed' as const) : ('short' as const),
      words: describeMargin(threshold),
    },
    basis: share && describeExactShare(threshold, share),
  }
}

/** What was chosen is told by number only, so the bar of an area shows the agreeing part alone. */
function isSharedByChoice({ name, measure }: ThresholdResult): boolean {
  return name === 'agreement' && measure === 'units'
}

function shareChoices(result: PollResult, of: number) {
  return [
    { kind: 'yes' as const, share: result.for / of },
    { kind: 'no' as const, share: result.against / of },
    { kind: 'pass' as const, share: result.abstain / of },
  ]
}
