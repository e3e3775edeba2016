import type { Readable } from 'node:stream'

/** A stored photo that waits for, or belongs to, a report. */
export interface Upload {
  readonly id: string
  readonly storageKey: string
  readonly width: number
  readonly height: number
  readonly byteSize: number
}

export interface PhotoStream {
  readonly content: Readable
  readonly byteSize: number
}
