import { lengthFault, type TextLimits } from '../../../lib/written-text'
import type { Consultation, NewConsultation, VotingUnitKind } from './consultation'
import {
  type ClosingFault,
  closesAtOf,
  closingFault,
  closingTextOf,
  USUAL_TIME,
} from './draft-closing'
import {
  type DraftQuestion,
  draftQuestionOf,
  isEmptyQuestion,
  type QuestionFault,
  questionFaults,
  startQuestion,
  toNewQuestion,
} from './draft-question'
import {
  type DraftThreshold,
  draftThresholdsOf,
  slotsFor,
  startThresholds,
  type ThresholdFault,
  thresholdsFault,
  toNewThresholds,
} from './draft-thresholds'

/** Characters the service takes, both bounds included. */
export const TEXT_LIMITS = {
  title: { min: 4, max: 40 },
  body: { min: 10, max: 2000 },
} as const satisfies Readonly<Record<string, TextLimits>>
export type DraftText = keyof typeof TEXT_LIMITS

/** How the poll is held; the part that is chosen rather than written. */
export interface DraftTerms {
  readonly votingUnit: VotingUnitKind | undefined
  readonly secrecy: NewConsultation['secrecy']
  readonly allowsRecast: boolean
  readonly developerHeld: NewConsultation['developerHeld']
  readonly emptyFlats: NewConsultation['emptyFlats']
}

/** A consultation as far as it is written. It lives in the browser's storage until the service has it. */
export interface ConsultationDraft extends DraftTerms {
  /** The Idempotency-Key of saving it: one for the draft's whole life, so it arrives at most once. */
  readonly key: string
  readonly communityCode: string
  /** The id of the stored draft that it writes anew; undefined for a new one. */
  readonly revisionOf: string | undefined
  /** The id of the residents' topic it comes of; undefined for one of the committee's own. */
  readonly topicId: string | undefined
  readonly title: string
  readonly body: string
  /** Never none. */
  readonly questions: readonly DraftQuestion[]
  /** The community's own code or that of one of its grids. */
  readonly areaCode: string | undefined
  readonly ruleCode: string | undefined
  /** Of a rule one makes oneself; they stay while another rule is chosen. */
  readonly thresholds: readonly DraftThreshold[]
  /** Closing day and time as written; see `closesAtOf`. */
  readonly day: string
  readonly time: string
}

export function startDraft({
  key,
  communityCode,
}: Pick<ConsultationDraft, 'key' | 'communityCode'>): ConsultationDraft {
  return {
    key,
    communityCode,
    revisionOf: undefined,
    topicId: undefined,
    title: '',
    body: '',
    questions: [startQuestion('1')],
    areaCode: undefined,
    votingUnit: undefined,
    secrecy: 'named',
    allowsRecast: false,
    developerHeld: 'as_one',
    emptyFlats: 'counted',
    ruleCode: undefined,
    thresholds: startThresholds(),
    day: '',
    time: USUAL_TIME,
  }
}

/** What residents proposed, as the beginning of a poll; it has no key yet. */
export interface ProposedTopic {
  readonly id: string
  readonly title: string
  readonly body: string
  readonly areaCode: string
}

export function draftOfTopic(topic: ProposedTopic, communityCode: string): ConsultationDraft {
  const { id, title, body, areaCode } = topic
  return { ...startDraft({ key: '', communityCode }), topicId: id, title, body, areaCode }
}

export function isEmptyDraft({ title, body, questions }: ConsultationDraft): boolean {
  return [title, body].every((text) => text.trim() === '') && questions.every(isEmptyQuestion)
}

/** A stored draft as it stands in the form, before anything is changed; it has no key yet. */
export function draftOf(consultation: Consultation): ConsultationDraft {
  const { id, communityCode, title, body, areaCode, poll } = consultation
  return {
    key: '',
    communityCode,
    revisionOf: id,
    topicId: undefined,
    title,
    body,
    questions: poll.questions.map(draftQuestionOf),
    areaCode,
    votingUnit: poll.votingUnit,
    secrecy: poll.secrecy,
    allowsRecast: poll.allowsRecast,
    developerHeld: poll.developerHeld,
    emptyFlats: poll.emptyFlats,
    ruleCode: poll.rule.code,
    thresholds: draftThresholdsOf(poll.rule),
    ...closingTextOf(poll.closesAt),
  }
}

/** They say the same, whatever key they would be sent under. */
export function isSameDraft(one: ConsultationDraft, other: ConsultationDraft): boolean {
  const wordsOf = (draft: ConsultationDraft) => JSON.stringify(sortedEntries({ ...draft, key: '' }))
  return wordsOf(one) === wordsOf(other)
}

function sortedEntries(draft: ConsultationDraft) {
  return Object.entries(draft).sort(([a], [b]) => (a < b ? -1 : 1))
}

export type DraftFault =
  | 'required'
  | 'too_short'
  | 'too_long'
  | ClosingFault
  | QuestionFault
  | ThresholdFault
/** By the field of what is sent, as the service names it: `questions.0.text`. */
export type DraftFaults = Readonly<Record<string, DraftFault>>

export type CheckedDraft =
  | { readonly kind: 'faulty'; readonly faults: DraftFaults }
  | { readonly kind: 'ready'; readonly consultation: NewConsultation }

interface Offered {
  readonly code: NewConsultation['ruleCode']
}

/** One makes it oneself, so it is in no list. */
export const CUSTOM_RULE: Offered = { code: 'custom' }

/**
 * The draft as it is sent, or what must be mended first.
 * @param rules those the service offers now
 * @param now milliseconds
 */
export function checkDraft(
  draft: ConsultationDraft,
  rules: readonly Offered[],
  now: number,
): CheckedDraft {
  const { areaCode, votingUnit, secrecy, allowsRecast, developerHeld, emptyFlats } = draft
  const rule = [...rules, CUSTOM_RULE].find(({ code }) => code === draft.ruleCode)
  const slots = slotsFor(draft.thresholds, votingUnit)
  const closesAt = closesAtOf(draft)
  const faults = faultsOf({
    title: lengthFault(draft.title.trim(), TEXT_LIMITS.title),
    body: lengthFault(draft.body.trim(), TEXT_LIMITS.body),
    ...faultsOfQuestions(draft.questions),
    areaCode: areaCode === undefined ? 'required' : undefined,
    votingUnit: votingUnit === undefined ? 'required' : undefined,
    ruleCode: rule === undefined ? 'required' : undefined,
    customThresholds: rule?.code === 'custom' ? thresholdsFault(slots) : undefined,
    closesAt: closingFault(draft, now),
  })
  const isFaulty = Object.keys(faults).length > 0
  if (isFaulty || !areaCode || !votingUnit || !rule || closesAt === undefined) {
    return { kind: 'faulty', faults }
  }
  const consultation: NewConsultation = {
    title: draft.title.trim(),
    body: draft.body.trim(),
    questions: draft.questions.map(toNewQuestion),
    areaCode,
    votingUnit,
    secrecy,
    allowsRecast,
    developerHeld,
    emptyFlats,
    ruleCode: rule.code,
    customThresholds: rule.code === 'custom' ? toNewThresholds(slots) : null,
    closesAt,
    ...(draft.topicId === undefined ? {} : { topicId: draft.topicId }),
  }
  return { kind: 'ready', consultation }
}

function faultsOfQuestions(questions: readonly DraftQuestion[]) {
  return Object.fromEntries(
    questions.flatMap((question, place) =>
      Object.entries(questionFaults(question)).map(([name, fault]) => [
        `questions.${place}.${name}`,
        fault,
      ]),
    ),
  )
}

function faultsOf(found: Readonly<Record<string, DraftFault | undefined>>): DraftFaults {
  return Object.fromEntries(
    Object.entries(found).flatMap(([name, fault]) => (fault ? [[name, fault]] : [])),
  )
}
