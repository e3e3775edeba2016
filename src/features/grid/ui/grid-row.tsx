import { Row } from '../../../ui/list/row'
import { Tag } from '../../../ui/status/tag'
import { gridCopy as copy } from '../copy'
import type { Grid } from '../domain/grid'

interface GridRowProps {
  grid: Grid
  isCurrent: boolean
  onChoose: (code: string) => void
}

/** A grid to choose: where it is and who answers for it. */
export function GridRow({ grid, isCurrent, onChoose }: GridRowProps) {
  const tags = (
    <>
      {isCurrent && <Tag kind="done">{copy.current}</Tag>}
      {grid.isDemo && <Tag>{copy.demo}</Tag>}
    </>
  )
  return (
    <Row
      id={`grid-${grid.code}`}
      icon="grid-3x3"
      title={`${grid.communityName} ${grid.name}`}
      sub={grid.worker ? copy.workerOf(grid.worker.displayName) : copy.nobody}
      tags={(isCurrent || grid.isDemo) && tags}
      onPress={() => onChoose(grid.code)}
    />
  )
}
