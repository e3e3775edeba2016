import { tryAgain } from '../../../lib/domain-error'
import { createThreadDesk, type ThreadLimits } from '../../../lib/thread-desk'
import type { SheetReading } from './sheet-types'
import type { WrittenColumn } from './write-workbook'

/** A sheet of 100,000 rows takes 400 MB and ten seconds; each one waiting holds its whole file in memory. */
const LIMITS: ThreadLimits = { memoryMb: 1024, timeoutMs: 60_000, maxWaiting: 8 }

export type SheetTask =
  | { readonly kind: 'read'; readonly file: Uint8Array }
  | {
      readonly kind: 'write'
      readonly columns: readonly WrittenColumn[]
      readonly rows: readonly (readonly (string | null)[])[]
    }

/** Reads and writes spreadsheets away from the thread that answers requests. */
export interface SheetDesk {
  /** What is too large or takes too long is refused as `too_large`. @throws DomainError `try_again` */
  read(file: Buffer): Promise<SheetReading>
  /** An XLSX file. @throws DomainError `try_again` */
  write(
    columns: readonly WrittenColumn[],
    rows: readonly (readonly (string | null)[])[],
  ): Promise<Buffer>
}

/** @param program the compiled `roster-sheets`, which runs one task */
export function createSheetDesk(program: string | undefined): SheetDesk {
  const desk = createThreadDesk<SheetTask>(program, LIMITS)
  return {
    async read(file) {
      const outcome = await desk.run({ kind: 'read', file })
      return (outcome as SheetReading | undefined) ?? { kind: 'refused', problem: 'too_large' }
    },
    async write(columns, rows) {
      const outcome = await desk.run({ kind: 'write', columns, rows })
      if (outcome === undefined) throw tryAgain()
      return Buffer.from(outcome as Uint8Array)
    },
  }
}
