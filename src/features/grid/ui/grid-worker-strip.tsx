import { WorkerStrip } from '../../../ui/person/worker-strip'
import { gridCopy } from '../copy'
import type { Grid } from '../domain/grid'
import { describeWorker } from './describe-worker'

interface GridWorkerStripProps {
  grid: Grid
  onCall: (phone: string) => void
}

/** The person who answers for the grid; the number is the grid's duty phone, never a private one. */
export function GridWorkerStrip({ grid, onCall }: GridWorkerStripProps) {
  const { name, note } = describeWorker(grid)
  const { dutyPhone, worker } = grid
  return (
    <WorkerStrip
      name={name}
      role={worker ? gridCopy.yourWorker : undefined}
      note={note}
      onCall={dutyPhone === null ? undefined : () => onCall(dutyPhone)}
    />
  )
}
