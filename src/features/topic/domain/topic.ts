import type { operations } from '../../../../types/api.gen'
import type { Reply } from '../../../lib/reply'

/** A topic in a list: without its text. */
export type TopicSummary = Reply<'listTopics'>['items'][number]
/** One that has become no consultation yet, with its draft. */
export type AdoptedTopic = Reply<'listAdoptedTopics'>['items'][number]
export type Topic = Reply<'getTopic'>
export type TopicPhase = TopicSummary['phase']
/** What a topic proposed for an area now would need. */
export type TopicTerms = Reply<'getTopicTerms'>
export type TopicSettings = Reply<'getTopicSettings'>
export type NewTopic = operations['proposeTopic']['requestBody']['content']['application/json']
export type NewAnswer = operations['answerTopic']['requestBody']['content']['application/json']
export type AnswerKind = NewAnswer['kind']

/** Which of a community's topics a list holds. */
export type TopicFilter = Pick<
  operations['listTopics']['parameters']['query'],
  'communityCode' | 'phase'
>

type Timed = Pick<TopicSummary, 'phase' | 'closesAt' | 'answerDueAt' | 'isOverdue'>

/** What was fetched a while ago may have lapsed since. @param now milliseconds */
export function phaseAt({ phase, closesAt }: Timed, now: number): TopicPhase {
  return phase === 'collecting' && Date.parse(closesAt) <= now ? 'lapsed' : phase
}

/** Its answer is still to come. @param now milliseconds */
export function isAwaited(topic: Timed, now: number): boolean {
  const phase = phaseAt(topic, now)
  return phase === 'collecting' || phase === 'waiting'
}

/** The committee's time to answer is over, or was over when it answered. */
export function isLateAt({ phase, answerDueAt, isOverdue }: Timed, now: number): boolean {
  const isOver = answerDueAt !== null && Date.parse(answerDueAt) <= now
  return isOverdue || (phase === 'waiting' && isOver)
}

export function isAnswerKind(phase: TopicPhase): phase is AnswerKind {
  return phase === 'adopted' || phase === 'answered' || phase === 'declined'
}

/** How many households are missing; 0 once there are enough. */
export function missingOf({
  supportCount,
  supportNeeded,
}: Pick<TopicSummary, 'supportCount' | 'supportNeeded'>): number {
  return Math.max(0, supportNeeded - supportCount)
}

/** How far it has come towards what is needed, 0–1. */
export function shareOf({
  supportCount,
  supportNeeded,
}: Pick<TopicSummary, 'supportCount' | 'supportNeeded'>): number {
  return Math.min(1, supportCount / supportNeeded)
}
