import type { PollStep } from './poll-step'

export type StageKey = 'opinions' | 'voting' | 'result' | 'carrying_out'

export interface PollStage {
  readonly key: StageKey
  readonly state: 'done' | 'now' | 'ahead'
}

const PATH: readonly StageKey[] = ['opinions', 'voting', 'result', 'carrying_out']

/** What a consultation goes through and where it stands. Asking for opinions may be left out. */
export function stagesOf(step: PollStep): PollStage[] {
  const path = step === 'opinions' ? PATH : PATH.slice(1)
  const here = positionOf(step, path)
  return path.map((key, index) => ({ key, state: stateAt(index, here) }))
}

function positionOf(step: PollStep, path: readonly StageKey[]): number {
  if (step === 'draft') return -1
  if (step === 'closed') return path.length
  return path.indexOf(step === 'counting' ? 'voting' : step)
}

function stateAt(index: number, here: number): PollStage['state'] {
  if (index === here) return 'now'
  return index < here ? 'done' : 'ahead'
}
