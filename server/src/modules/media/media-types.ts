import type { Readable } from 'node:stream'

export type ContentType = 'image/jpeg' | 'application/pdf'

/** A stored file that waits for, or belongs to, something. */
export interface StoredFile {
  readonly id: string
  readonly storageKey: string
  readonly contentType: ContentType
  readonly byteSize: number
}

/** A photo. */
export interface Upload extends StoredFile {
  readonly contentType: 'image/jpeg'
  readonly width: number
  readonly height: number
}

/** A file under the name it has where it belongs. */
export interface NamedFile extends StoredFile {
  readonly name: string
}

export interface FileStream {
  readonly content: Readable
  readonly contentType: ContentType
  readonly byteSize: number
  /** Null for what has none where it belongs. */
  readonly name: string | null
}
