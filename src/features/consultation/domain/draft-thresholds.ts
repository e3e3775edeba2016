import type { Measure, NewConsultation, PollRule, VotingUnitKind } from './consultation'
import { describeRule } from './rule-sentences'

export type NewThreshold = NonNullable<NewConsultation['customThresholds']>[number]
type Name = NewThreshold['name']

/** A threshold of a rule somebody makes themselves, as far as it is written. */
export interface DraftThreshold {
  readonly name: Name
  readonly measure: Measure
  readonly isOn: boolean
  readonly numerator: string
  readonly denominator: string
  readonly isStrict: boolean
}

export type ThresholdFault = 'share_out_of_range' | 'never_met' | 'without_agreement'

const LARGEST_DENOMINATOR = 1000

/** More than half take part, more than half of those agree, until somebody writes something else. */
export function startThresholds(): DraftThreshold[] {
  return (['participation', 'agreement'] as const).flatMap((name) =>
    (['units', 'area'] as const).map((measure) => ({
      name,
      measure,
      isOn: measure === 'units',
      numerator: '1',
      denominator: '2',
      isStrict: true,
    })),
  )
}

export function draftThresholdsOf({ code, thresholds }: PollRule): DraftThreshold[] {
  if (code !== 'custom') return startThresholds()
  return startThresholds().map((slot) => {
    const stored = thresholds.find((each) => isSameSlot(each, slot))
    if (!stored) return { ...slot, isOn: false }
    const { numerator, denominator, isStrict } = stored
    return {
      ...slot,
      isOn: true,
      numerator: String(numerator),
      denominator: String(denominator),
      isStrict,
    }
  })
}

type Slot = Pick<DraftThreshold, 'name' | 'measure'>

export function isSameSlot(one: Slot, other: Slot): boolean {
  return one.name === other.name && one.measure === other.measure
}

/** Areas are asked for where owners are. */
export function slotsFor(
  thresholds: readonly DraftThreshold[],
  votingUnit: VotingUnitKind | undefined,
): DraftThreshold[] {
  return thresholds.filter(({ measure }) => measure === 'units' || votingUnit === 'owner')
}

/** As they are sent: those that can be read among those that hold. */
export function toNewThresholds(slots: readonly DraftThreshold[]): NewThreshold[] {
  return slots
    .filter(({ isOn }) => isOn)
    .flatMap(({ name, measure, isStrict, ...share }) => {
      const [numerator, denominator] = [toCount(share.numerator), toCount(share.denominator)]
      if (numerator === undefined || denominator === undefined) return []
      const isShare = numerator <= denominator && denominator <= LARGEST_DENOMINATOR
      return isShare ? [{ name, measure, numerator, denominator, isStrict }] : []
    })
}

export function thresholdsFault(slots: readonly DraftThreshold[]): ThresholdFault | undefined {
  const held = slots.filter(({ isOn }) => isOn)
  const sent = toNewThresholds(slots)
  if (sent.length < held.length) return 'share_out_of_range'
  if (sent.some((each) => each.isStrict && each.numerator === each.denominator)) return 'never_met'
  return sent.some(({ name }) => name === 'agreement') ? undefined : 'without_agreement'
}

/** The rule that these thresholds make, with the sentences residents will read. */
export function buildCustomRule(
  slots: readonly DraftThreshold[],
  votingUnit: VotingUnitKind,
): PollRule {
  const thresholds = toNewThresholds(slots)
  return {
    code: 'custom',
    version: '1',
    name: '',
    source: null,
    thresholds,
    sentences: describeRule(thresholds, votingUnit),
    requiredParticipants: null,
  }
}

function toCount(text: string): number | undefined {
  return /^[1-9]\d{0,3}$/.test(text.trim()) ? Number(text) : undefined
}
