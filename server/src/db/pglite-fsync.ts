import fs from 'node:fs'
import { PGlite } from '@electric-sql/pglite'

/** PGlite starts PostgreSQL with `-F` (no fsync) and its file system ignores the call anyway. */
export const SYNC_START_PARAMS = [
  ...PGlite.defaultStartParams.filter((param) => param !== '-F'),
  '-c',
  'fsync=on',
  '-c',
  'wal_sync_method=fsync',
]

interface MountedNode {
  readonly mount?: {
    readonly type?: { readonly stream_ops?: { fsync?: (stream: { nfd?: number }) => number } }
    readonly opts?: { readonly root?: string }
  }
}

interface Internals {
  readonly Module?: {
    readonly FS?: { lookupPath(path: string, options: { follow: boolean }): { node: MountedNode } }
  }
}

/**
 * Makes fsync inside PGlite reach the disk, so an acknowledged commit survives a killed process.
 * @throws when PGlite's internals have moved: better no start than writes that only look safe
 */
export async function syncWrites(lite: PGlite): Promise<void> {
  const node = (lite as unknown as Internals).Module?.FS?.lookupPath('/pglite/data', {
    follow: true,
  }).node
  const operations = node?.mount?.type?.stream_ops
  if (!operations || !node?.mount?.opts?.root) {
    throw new Error('PGlite changed inside: writes to its folder can no longer be synced')
  }
  operations.fsync = ({ nfd }) => {
    if (nfd !== undefined) syncDescriptor(nfd)
    return 0
  }
  const { rows } = await lite.query<{ fsync: string }>('show fsync')
  if (rows[0]?.fsync !== 'on') throw new Error('PGlite refused to turn fsync on')
}

/** A descriptor that PGlite has closed meanwhile, or a folder, has nothing to sync. */
function syncDescriptor(descriptor: number): void {
  try {
    fs.fdatasyncSync(descriptor)
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : undefined
    if (code !== 'EBADF' && code !== 'EINVAL') throw error
  }
}
