import type { Outcome, PollRule, ThresholdResult } from './consultation'

export type Threshold = PollRule['thresholds'][number]

/** Made-up counts of households: how many there are, take part, agree. */
export interface TrialCount {
  readonly rollSize: number
  readonly turnout: number
  readonly agreeing: number
}

export type TrialWords = Readonly<Record<keyof TrialCount, string>>
export type TrialFault = 'not_a_count' | 'more_than_roll' | 'more_than_turnout'
export type TrialFaults = Partial<Record<keyof TrialCount, TrialFault>>

export type Trial =
  | { readonly kind: 'incomplete' }
  | { readonly kind: 'faulty'; readonly faults: TrialFaults }
  | {
      readonly kind: 'ready'
      readonly count: TrialCount
      readonly outcome: Outcome
      readonly gates: readonly ThresholdResult[]
    }

export const noTrialWords: TrialWords = { rollSize: '', turnout: '', agreeing: '' }

/** Whether numbers of households are all it takes. */
export function canTryOut(thresholds: readonly Threshold[]): boolean {
  return thresholds.length > 0 && thresholds.every(({ measure }) => measure === 'units')
}

/** What the counts a person typed would come to under a rule. */
export function tryOut(thresholds: readonly Threshold[], words: TrialWords): Trial {
  const count = {
    rollSize: parseCount(words.rollSize),
    turnout: parseCount(words.turnout),
    agreeing: parseCount(words.agreeing),
  }
  const faults = faultsOf(count, words)
  if (Object.keys(faults).length > 0) return { kind: 'faulty', faults }
  const { rollSize, turnout, agreeing } = count
  if (rollSize === undefined || turnout === undefined || agreeing === undefined) {
    return { kind: 'incomplete' }
  }
  const known = { rollSize, turnout, agreeing }
  const gates = thresholds.map((threshold) => resultOf(threshold, known))
  return { kind: 'ready', count: known, outcome: outcomeOf(gates), gates }
}

/** Cross-multiplied, so that a half is exactly a half. */
export function isMet({ numerator, denominator, isStrict }: Threshold, part: number, of: number) {
  const [left, right] = [part * denominator, numerator * of]
  return isStrict ? left > right : left >= right
}

/** The smallest count of `of` that meets the threshold; at least one, as nothing of nothing decides nothing. */
export function requiredFor(threshold: Threshold, of: number): number {
  const product = threshold.numerator * of
  const whole = (product - (product % threshold.denominator)) / threshold.denominator
  return Math.max(1, isMet(threshold, whole, of) ? whole : whole + 1)
}

function resultOf(threshold: Threshold, count: TrialCount): ThresholdResult {
  const [actual, of] =
    threshold.name === 'participation'
      ? [count.turnout, count.rollSize]
      : [count.agreeing, count.turnout]
  const required = requiredFor(threshold, of)
  return {
    name: threshold.name,
    measure: threshold.measure,
    required,
    actual,
    of,
    margin: actual - required,
    isMet: actual >= required,
  }
}

/** As the service decides: too few took part, then it does not count, whatever they chose. */
function outcomeOf(gates: readonly ThresholdResult[]): Outcome {
  if (gates.length === 0) return 'advisory'
  if (gates.some((gate) => gate.name === 'participation' && !gate.isMet)) return 'invalid'
  return gates.every((gate) => gate.isMet) ? 'passed' : 'rejected'
}

function faultsOf(count: Partial<TrialCount>, words: TrialWords): TrialFaults {
  const faults: TrialFaults = {}
  for (const name of ['rollSize', 'turnout', 'agreeing'] as const) {
    if (words[name].trim() !== '' && count[name] === undefined) faults[name] = 'not_a_count'
  }
  const { rollSize, turnout, agreeing } = count
  if (rollSize === 0) faults.rollSize = 'not_a_count'
  else if (isMore(turnout, rollSize)) faults.turnout = 'more_than_roll'
  if (isMore(agreeing, turnout)) faults.agreeing = 'more_than_turnout'
  return faults
}

function isMore(part: number | undefined, whole: number | undefined): boolean {
  return part !== undefined && whole !== undefined && part > whole
}

function parseCount(text: string): number | undefined {
  return /^\d{1,6}$/.test(text.trim()) ? Number(text) : undefined
}
