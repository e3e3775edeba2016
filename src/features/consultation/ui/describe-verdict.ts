import { consultationCopy, resultCopy as copy } from '../copy'
import type { Outcome, PollResult } from '../domain/consultation'
import { describeAmount, describeMargin } from './describe-threshold'

const kinds = {
  passed: 'passed',
  rejected: 'no',
  invalid: 'void',
  advisory: 'plain',
} as const satisfies Record<Outcome, string>

/** What the Verdict part is given. */
export interface VerdictWords {
  readonly kind: (typeof kinds)[Outcome]
  readonly title: string
  readonly text: string
  /** By how much; absent where nothing was decided. */
  readonly margin?: string
}

export function describeVerdict(result: PollResult): VerdictWords {
  const { outcome } = result
  const turnout = result.for + result.against + result.abstain
  return {
    kind: kinds[outcome],
    title: consultationCopy.outcomes[outcome],
    text: outcome === 'invalid' && turnout === 0 ? copy.nobody : copy.verdictText[outcome],
    margin: describeDecisiveMargin(result),
  }
}

/** The margin of the gate that decided: the turnout of a void poll, else the agreement; one that was missed goes first. */
function describeDecisiveMargin({ outcome, thresholds }: PollResult): string | undefined {
  const name = outcome === 'invalid' ? 'participation' : 'agreement'
  const gates = thresholds.filter((threshold) => threshold.name === name)
  const gate = gates.find(({ isMet }) => !isMet) ?? gates[0]
  if (!gate) return undefined
  return name === 'participation'
    ? copy.participationMargin[gate.measure](describeAmount(-gate.margin, gate.measure))
    : copy.agreementMargin(describeMargin(gate))
}
