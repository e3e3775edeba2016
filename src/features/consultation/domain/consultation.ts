import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'

/** A consultation in a list: without its text. */
export type ConsultationSummary = Reply<'listConsultations'>['items'][number]
export type Consultation = Reply<'getConsultation'>
export type Poll = Consultation['poll']
export type PollRule = Poll['rule']
/** 表决单元: a household or an owner of the frozen roll for whom the reader may cast. */
export type VotingUnit = Poll['myVotingUnits'][number]
/** Whom a poll asks. */
export type VotingUnitKind = Poll['votingUnit']
/** One thing a poll asks. */
export type Question = Poll['questions'][number]
export type PollResult = NonNullable<Poll['result']>
/** What came of one question. */
export type QuestionResult = PollResult['questions'][number]
export type MotionResult = Extract<QuestionResult, { kind: 'motion' }>
/** A gate of the result: in voting units, or in hundredths of a square metre. */
export type ThresholdResult = QuestionResult['thresholds'][number]
export type Measure = ThresholdResult['measure']
export type Outcome = QuestionResult['outcome']
/** `mixed`: the questions came out differently. */
export type PollOutcome = PollResult['outcome']
export type Ballot = operations['castBallot']['requestBody']['content']['application/json']
/** What a ballot says to one question. */
export type Answer = Ballot['answers'][number]
export type Choice = Extract<Answer, { kind: 'motion' }>['choice']

/** A draft as it is sent. */
export type NewConsultation =
  operations['createConsultation']['requestBody']['content']['application/json']

/** Which of a community's consultations a list holds. */
export type ConsultationFilter = Required<
  Pick<operations['listConsultations']['parameters']['query'], 'communityCode' | 'phase'>
>

/** Those that still wait for a ballot of the reader's household come first; else the order stays. */
export function putMineFirst(list: readonly ConsultationSummary[]): ConsultationSummary[] {
  const waits = ({ poll }: ConsultationSummary) => poll.myOpenUnits > 0
  return [...list.filter(waits), ...list.filter((each) => !waits(each))]
}
