import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'

/** A consultation in a list: without its text. */
export type ConsultationSummary = Reply<'listConsultations'>['items'][number]
export type Consultation = Reply<'getConsultation'>
export type Poll = Consultation['poll']
export type PollRule = Poll['rule']
/** 表决单元: a household of the frozen roll that the reader belongs to. */
export type VotingUnit = Poll['myVotingUnits'][number]
export type PollResult = NonNullable<Poll['result']>
/** A gate of the result: in households, or in hundredths of a square metre. */
export type ThresholdResult = PollResult['thresholds'][number]
export type Measure = ThresholdResult['measure']
export type Outcome = PollResult['outcome']
export type Ballot = operations['castBallot']['requestBody']['content']['application/json']
export type Choice = Ballot['choice']

/** Which of a community's consultations a list holds. */
export type ConsultationFilter = Required<
  Pick<operations['listConsultations']['parameters']['query'], 'communityCode' | 'phase'>
>

/** Those that still wait for a ballot of the reader's household come first; else the order stays. */
export function putMineFirst(list: readonly ConsultationSummary[]): ConsultationSummary[] {
  const waits = ({ poll }: ConsultationSummary) => poll.myOpenUnits > 0
  return [...list.filter(waits), ...list.filter((each) => !waits(each))]
}
