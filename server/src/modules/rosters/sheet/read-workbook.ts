import { readCells, type SheetLine } from './read-cells'
import { readRoster } from './read-roster'
import type { SheetReading } from './sheet-types'
import { readWorkbookIndex } from './workbook-index'
import { openWorkbookParts, SheetRefused } from './workbook-parts'

/** The first sheet of an XLSX file as households. @param file whole, as it was uploaded */
export async function readWorkbook(file: Buffer): Promise<SheetReading> {
  let lines: SheetLine[]
  try {
    const parts = await openWorkbookParts(file)
    lines = await readCells(parts, await readWorkbookIndex(parts))
  } catch (error) {
    // The libraries' own errors all say that it is not what it should be.
    const problem = error instanceof SheetRefused ? error.problem : 'not_a_workbook'
    return { kind: 'refused', problem }
  }
  return readRoster(lines)
}
