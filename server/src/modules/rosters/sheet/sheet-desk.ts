import { Worker } from 'node:worker_threads'
import fastq from 'fastq'
import { tryAgain } from '../../../lib/domain-error'
import type { SheetReading } from './sheet-types'
import type { WrittenColumn } from './write-workbook'

/** A sheet of 100,000 rows takes 400 MB and ten seconds. */
const MEMORY_MB = 1024
const TIMEOUT_MS = 60_000
/** A thread takes a processor. */
const MAX_AT_ONCE = 1
/** Each one waiting holds its whole file in memory. */
const MAX_WAITING = 8

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
  const queue = fastq.promise(async (task: SheetTask) => {
    if (program === undefined) throw new Error('There is no program for spreadsheets')
    return runTask(program, task)
  }, MAX_AT_ONCE)
  const push = (task: SheetTask): Promise<unknown> => {
    if (queue.length() >= MAX_WAITING) throw tryAgain()
    return queue.push(task)
  }
  return {
    async read(file) {
      const outcome = await push({ kind: 'read', file })
      return (outcome as SheetReading | undefined) ?? { kind: 'refused', problem: 'too_large' }
    },
    async write(columns, rows) {
      const outcome = await push({ kind: 'write', columns, rows })
      if (outcome === undefined) throw tryAgain()
      return Buffer.from(outcome as Uint8Array)
    },
  }
}

/** Undefined when the thread ran out of memory or time. */
function runTask(program: string, workerData: SheetTask): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const worker = new Worker(program, {
      workerData,
      resourceLimits: { maxOldGenerationSizeMb: MEMORY_MB },
    })
    const timeout = setTimeout(() => void worker.terminate(), TIMEOUT_MS)
    worker.once('message', resolve)
    worker.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'ERR_WORKER_OUT_OF_MEMORY') resolve(undefined)
      else reject(error)
    })
    worker.once('exit', () => {
      clearTimeout(timeout)
      resolve(undefined)
    })
  })
}
