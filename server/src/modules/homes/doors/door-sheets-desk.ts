import { tryAgain } from '../../../lib/domain-error'
import { createThreadDesk, type ThreadLimits } from '../../../lib/thread-desk'
import type { DoorSheet } from './doors-types'

/** 500 sheets take 170 MB and three seconds of a processor. */
const LIMITS: ThreadLimits = { memoryMb: 512, timeoutMs: 30_000, maxWaiting: 8 }

/** Makes the sheets away from the thread that answers requests. */
export interface DoorSheetsDesk {
  /** A PDF file. @throws DomainError `try_again` */
  write(sheets: readonly DoorSheet[]): Promise<Buffer>
}

/** @param program the compiled `door-sheets`, which makes the sheets of one grid */
export function createDoorSheetsDesk(program: string | undefined): DoorSheetsDesk {
  const desk = createThreadDesk<readonly DoorSheet[]>(program, LIMITS)
  return {
    async write(sheets) {
      const file = await desk.run(sheets)
      if (file === undefined) throw tryAgain()
      return Buffer.from(file as Uint8Array)
    },
  }
}
