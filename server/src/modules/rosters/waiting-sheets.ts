import { setTimeout as wait } from 'node:timers/promises'
import { DomainError, tryAgain } from '../../lib/domain-error'
import type { SheetDesk } from './sheet/sheet-desk'
import type { SheetReading } from './sheet/sheet-types'

/** Sheets wait in memory: eight of the largest, or many small ones. */
const MAX_WAITING_BYTES = 160 * 1024 * 1024
const BUSY_MS = 1_000

/** A sheet that is kept until it has been read, however long others take. */
export interface WaitingSheet {
  /** @param onBusy called each time the desk has no place for it yet */
  read(onBusy: () => Promise<void>): Promise<SheetReading>
  /** Gives its room to others. */
  forget(): void
}

interface WaitingSheets {
  /** @throws DomainError `try_again` when there is no room for it */
  keep(file: Buffer): WaitingSheet
}

export function createWaitingSheets(
  desk: Pick<SheetDesk, 'read'>,
  maxBytes = MAX_WAITING_BYTES,
): WaitingSheets {
  let bytes = 0

  async function read(file: Buffer, onBusy: () => Promise<void>): Promise<SheetReading> {
    for (;;) {
      try {
        return await desk.read(file)
      } catch (error) {
        if (!(error instanceof DomainError && error.kind === 'busy')) throw error
        await onBusy()
        await wait(BUSY_MS)
      }
    }
  }

  return {
    keep(file) {
      if (bytes + file.length > maxBytes) throw tryAgain()
      bytes += file.length
      let isKept = true
      return {
        read: (onBusy) => read(file, onBusy),
        forget() {
          if (isKept) bytes -= file.length
          isKept = false
        },
      }
    },
  }
}
