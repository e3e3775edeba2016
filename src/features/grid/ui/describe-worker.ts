import { gridCopy } from '../copy'
import type { Grid } from '../domain/grid'

export interface WorkerLine {
  readonly name: string
  /** Whether and until when the worker is on duty, in words. */
  readonly note: string
  readonly duty: 'on' | 'out' | 'unknown'
}

/** Who answers for a grid, as one line says it. Grids whose post is vacant point to the committee. */
export function describeWorker({ worker }: Pick<Grid, 'worker'>): WorkerLine {
  if (!worker) return { name: gridCopy.nobody, note: gridCopy.nobodyNote, duty: 'unknown' }
  const { displayName, isOnDuty, dutyFrom, dutyUntil } = worker
  if (dutyFrom === null || dutyUntil === null) {
    return { name: displayName, note: gridCopy.noDuty, duty: 'unknown' }
  }
  return isOnDuty
    ? { name: displayName, note: gridCopy.onDuty(dutyUntil), duty: 'on' }
    : { name: displayName, note: gridCopy.offDuty(dutyFrom), duty: 'out' }
}
