import { parentPort, workerData } from 'node:worker_threads'
import type { DoorSheet } from './modules/homes/doors/doors-types'
import { writeDoorSheets } from './modules/homes/doors/write-door-sheets'

/** The sheets of one grid, in a thread of its own, whose memory is bounded and whose work holds up nobody. */
async function run(sheets: readonly DoorSheet[]): Promise<void> {
  parentPort?.postMessage(await writeDoorSheets(sheets))
}

void run(workerData as readonly DoorSheet[])
