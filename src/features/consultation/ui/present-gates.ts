import { formatArea } from '../../../lib/format-area'
import type {
  Choice,
  Measure,
  PollRule,
  ThresholdResult,
  VotingUnitKind,
} from '../domain/consultation'
import { resultCopy as copy } from '../result-copy'
import {
  describeAmount,
  describeExactShare,
  describeMargin,
  describeShare,
} from './describe-threshold'

interface Amount {
  readonly units: number
  /** As the ballots weigh: hundredths of a square metre where the rule measures areas. */
  readonly weight: number
}

export type ChoiceAmounts = Readonly<Record<Choice, Amount>>

interface GatesInput {
  readonly thresholds: readonly ThresholdResult[]
  readonly rule: PollRule
  readonly votingUnit: VotingUnitKind
  /** What was chosen, where the question is a motion. */
  readonly choices?: ChoiceAmounts
}

/** The gates of a result as Tally draws them; a gate without ballots has no bar. */
export function presentGates({ thresholds, ...input }: GatesInput) {
  return thresholds.map((threshold, index) => {
    const { name, measure } = threshold
    return {
      key: measure === 'area' ? `${name}-area` : name,
      name,
      measure,
      title: copy.gate(copy.gates[index] ?? '', copy.questions[name][measure]),
      tally: threshold.of > 0 ? presentTally(threshold, input) : undefined,
    }
  })
}

export type Gate = ReturnType<typeof presentGates>[number]

type TallyInput = Omit<GatesInput, 'thresholds'> & {
  /** Before the figure of an agreement. */
  readonly lead?: string
}

/** One threshold against its line. */
export function presentTally(threshold: ThresholdResult, input: TallyInput) {
  const { name, measure, actual, of, required, isMet } = threshold
  const { rule, votingUnit, choices, lead = copy.agreeing } = input
  const share = rule.thresholds.find((each) => each.name === name && each.measure === measure)
  const value = measure === 'area' ? formatArea(actual) : String(actual)
  const whole = describeAmount(of, measure, votingUnit)
  const isTurnout = name === 'participation'
  const needed = describeAmount(required, measure, votingUnit)
  return {
    what: isTurnout ? copy.measured[measure][votingUnit] : copy.amongParticipants(whole),
    figure: isTurnout
      ? { value, rest: copy.of(whole) }
      : { lead, value, rest: copy.unit[measure][votingUnit] },
    parts:
      choices && !isTurnout
        ? shareChoices(choices, measure, of)
        : [{ kind: 'yes' as const, share: actual / of }],
    threshold: {
      share: Math.min(required / of, 1),
      words: copy.required(needed, share ? describeShare(share) : ''),
    },
    outcome: {
      kind: isMet ? ('passed' as const) : ('short' as const),
      words: describeMargin(threshold, votingUnit),
    },
    basis: share && describeExactShare(threshold, share),
  }
}

/** A choice in the measure of a gate. */
export function amountIn(measure: Measure, { units, weight }: Amount): number {
  return measure === 'area' ? weight : units
}

function shareChoices(choices: ChoiceAmounts, measure: Measure, of: number) {
  return [
    { kind: 'yes' as const, share: amountIn(measure, choices.for) / of },
    { kind: 'no' as const, share: amountIn(measure, choices.against) / of },
    { kind: 'pass' as const, share: amountIn(measure, choices.abstain) / of },
  ]
}
