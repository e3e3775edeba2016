import { useWrite } from '../../../api/use-write'
import { confirmDone } from '../../../platform/toast'
import { fetchDoorSheets } from '../api/fetch-door-sheets'
import { gridCopy as copy } from '../copy'
import type { GridOverview } from '../domain/grids'

/** 门牌码 of a grid, as a file to print. */
export function useDoorSheets(grid: Pick<GridOverview, 'code' | 'name'>) {
  const { run, isBusy, failure } = useWrite({
    write: () => fetchDoorSheets(grid),
    refreshes: [],
    onDone: () => confirmDone(copy.doorSheetsDone),
  })
  return { fetch: () => run(undefined), isBusy, failure }
}

export type DoorSheets = ReturnType<typeof useDoorSheets>
