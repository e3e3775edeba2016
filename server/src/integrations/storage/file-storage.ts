import type { Readable } from 'node:stream'
import { Disk } from 'flydrive'
import { FSDriver } from 'flydrive/drivers/fs'

/** Where files live. Keys are relative paths with `/`; content never changes under a key. */
export interface FileStorage {
  put(key: string, content: Buffer): Promise<void>
  /** @throws when there is no such file */
  read(key: string): Promise<Readable>
  /** Also when there is no such file. */
  remove(key: string): Promise<void>
}

/** Files in a folder of this machine. An S3-compatible store is the same through another flydrive driver. */
export function createLocalStorage(folder: string): FileStorage {
  const disk = new Disk(new FSDriver({ location: folder, visibility: 'private' }))
  return {
    put: (key, content) => disk.put(key, content),
    read: (key) => disk.getStream(key),
    remove: (key) => disk.delete(key),
  }
}
