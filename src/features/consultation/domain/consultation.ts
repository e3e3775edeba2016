import type { operations } from '../../../../types/api.gen'

type Json<O extends keyof operations> = operations[O] extends {
  responses: { 200: { content: { 'application/json': infer Body } } }
}
  ? Body
  : never

/** A consultation in a list: without its text. */
export type ConsultationSummary = Json<'listConsultations'>['items'][number]
export type Consultation = Json<'getConsultation'>
export type Poll = Consultation['poll']
export type PollRule = Poll['rule']
/** 表决单元: a household of the frozen roll that the reader belongs to. */
export type VotingUnit = Poll['myVotingUnits'][number]
export type PollResult = NonNullable<Poll['result']>
/** A gate of the result, counted in households. */
export type ThresholdResult = PollResult['thresholds'][number]
export type Outcome = PollResult['outcome']
export type Ballot = operations['castBallot']['requestBody']['content']['application/json']
export type Choice = Ballot['choice']

/** Which of a community's consultations a list holds. */
export type ConsultationFilter = Required<
  Pick<operations['listConsultations']['parameters']['query'], 'communityCode' | 'phase'>
>

/** Held by the whole community rather than by one grid. */
export function isForCommunity({
  areaCode,
  communityCode,
}: Pick<ConsultationSummary, 'areaCode' | 'communityCode'>): boolean {
  return areaCode === communityCode
}

/** Those that still wait for a ballot of the reader's household come first; else the order stays. */
export function putMineFirst(list: readonly ConsultationSummary[]): ConsultationSummary[] {
  const waits = ({ poll }: ConsultationSummary) => poll.myOpenUnits > 0
  return [...list.filter(waits), ...list.filter((each) => !waits(each))]
}
