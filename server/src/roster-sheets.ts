import { parentPort, workerData } from 'node:worker_threads'
import { readWorkbook } from './modules/rosters/sheet/read-workbook'
import type { SheetTask } from './modules/rosters/sheet/sheet-desk'
import { writeWorkbook } from './modules/rosters/sheet/write-workbook'

/** One task of the sheet desk, in a thread of its own, whose memory is bounded and whose work holds up nobody. */
async function run(task: SheetTask): Promise<void> {
  const outcome =
    task.kind === 'read'
      ? await readWorkbook(Buffer.from(task.file))
      : await writeWorkbook(task.columns, task.rows)
  parentPort?.postMessage(outcome)
}

void run(workerData as SheetTask)
