import { type ConsultationDraft, startDraft } from './consultation-draft'
import {
  type DraftOption,
  type DraftQuestion,
  FUNDING_METHODS,
  MOST_OPTIONS,
  MOST_QUESTIONS,
  QUESTION_KINDS,
  startQuestion,
} from './draft-question'
import { type DraftThreshold, isSameSlot, startThresholds } from './draft-thresholds'

interface DraftOrigin {
  readonly communityCode: string
  readonly revisionOf: string | undefined
  readonly topicId: string | undefined
}

type Kept = Readonly<Record<string, unknown>>

/** A draft as it was kept, or undefined when what was kept is none or was written for something else. */
export function restoreDraft(
  kept: unknown,
  { communityCode, revisionOf, topicId }: DraftOrigin,
): ConsultationDraft | undefined {
  const known = toKept(kept)
  if (typeof known.key !== 'string' || known.communityCode !== communityCode) return undefined
  if (toText(known.revisionOf) !== revisionOf || toText(known.topicId) !== topicId) return undefined
  const initial = startDraft({ key: known.key, communityCode })
  const questions = toList(known.questions, MOST_QUESTIONS).map(restoreQuestion)
  return {
    ...initial,
    revisionOf,
    topicId,
    title: toText(known.title) ?? '',
    body: toText(known.body) ?? '',
    questions: questions.length > 0 ? questions : initial.questions,
    areaCode: toText(known.areaCode),
    votingUnit: toOneOf(['household', 'owner'], known.votingUnit),
    secrecy: toOneOf(['named', 'secret'], known.secrecy) ?? initial.secrecy,
    allowsRecast: known.allowsRecast === true,
    developerHeld: toOneOf(['as_one', 'left_out'], known.developerHeld) ?? initial.developerHeld,
    emptyFlats: toOneOf(['counted', 'left_out'], known.emptyFlats) ?? initial.emptyFlats,
    ruleCode: toText(known.ruleCode),
    thresholds: restoreThresholds(known.thresholds),
    day: toText(known.day) ?? '',
    time: toText(known.time) ?? initial.time,
  }
}

function restoreQuestion(kept: unknown, at: number): DraftQuestion {
  const known = toKept(kept)
  const initial = startQuestion(String(at + 1))
  const options = toList(known.options, MOST_OPTIONS).map(restoreOption)
  return {
    key: initial.key,
    kind: toOneOf(QUESTION_KINDS, known.kind) ?? initial.kind,
    text: toText(known.text) ?? '',
    options: options.length > 0 ? options : initial.options,
    min: toText(known.min) ?? initial.min,
    max: toText(known.max) ?? initial.max,
    cap: toText(known.cap) ?? '',
    method: toOneOf(FUNDING_METHODS, known.method) ?? initial.method,
  }
}

function restoreOption(kept: unknown, at: number): DraftOption {
  const { label, cost } = toKept(kept)
  return { key: String(at + 1), label: toText(label) ?? '', cost: toText(cost) ?? '' }
}

function restoreThresholds(kept: unknown): DraftThreshold[] {
  const known = toList(kept, 4).map(toKept) as (Kept & Partial<DraftThreshold>)[]
  return startThresholds().map((slot) => {
    const found = known.find(({ name, measure }) =>
      name && measure ? isSameSlot({ name, measure }, slot) : false,
    )
    if (!found) return slot
    return {
      ...slot,
      isOn: found.isOn === true,
      numerator: toText(found.numerator) ?? slot.numerator,
      denominator: toText(found.denominator) ?? slot.denominator,
      isStrict: found.isStrict === true,
    }
  })
}

const toKept = (kept: unknown): Kept =>
  typeof kept === 'object' && kept !== null ? (kept as Kept) : {}

const toList = (kept: unknown, most: number): unknown[] =>
  Array.isArray(kept) ? kept.slice(0, most) : []

const toText = (kept: unknown) => (typeof kept === 'string' ? kept : undefined)

function toOneOf<T extends string>(known: readonly T[], kept: unknown): T | undefined {
  return known.find((each) => each === kept)
}
