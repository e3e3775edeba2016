import { isLateAt, phaseAt, type TopicSummary } from './topic'

export type StageKey = 'collecting' | 'waiting' | 'answer'

export interface TopicStage {
  readonly key: StageKey
  readonly state: 'done' | 'now' | 'ahead' | 'over'
}

const PATH: readonly StageKey[] = ['collecting', 'waiting', 'answer']

/**
 * Where a topic stands on its way to an answer; nothing for one that ended without.
 * @param now milliseconds
 */
export function stagesOf(topic: TopicSummary, now: number): TopicStage[] {
  const phase = phaseAt(topic, now)
  if (phase === 'withdrawn' || phase === 'lapsed') return []
  if (phase !== 'collecting' && phase !== 'waiting') {
    return PATH.map((key) => ({ key, state: 'done' }))
  }
  const here = PATH.indexOf(phase)
  const current = isLateAt(topic, now) ? 'over' : 'now'
  return PATH.map((key, index) => ({
    key,
    state: index === here ? current : index < here ? 'done' : 'ahead',
  }))
}
