import { Row } from '../../../ui/list/row'
import { Tag } from '../../../ui/status/tag'
import { gridCopy as copy } from '../copy'
import type { Grid, ListedGrid } from '../domain/grid'

interface GridRowProps {
  grid: Grid | ListedGrid
  isCurrent: boolean
  onChoose: (code: string) => void
}

/** A grid to choose: where it is, who answers for it and, in a list, for how many households. */
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
      sub={describeGrid(grid)}
      tags={(isCurrent || grid.isDemo) && tags}
      onPress={() => onChoose(grid.code)}
    />
  )
}

function describeGrid(grid: Grid | ListedGrid): string {
  const worker = grid.worker ? copy.workerOf(grid.worker.displayName) : copy.nobody
  return 'householdCount' in grid ? `${worker} · ${copy.households(grid.householdCount)}` : worker
}
