import { createHash, randomUUID } from 'node:crypto'
import fs from 'node:fs'
import path from 'node:path'
import { ensureFolder } from '../lib/ensure-folder'

/** The folder is open in another process: two writers would silently lose rows. */
export class FolderInUseError extends Error {
  constructor(
    readonly folder: string,
    readonly pid: number,
  ) {
    super(
      `The data folder ${folder} is in use by process ${pid}. Stop it, or choose another DATA_DIR.`,
    )
  }
}

/**
 * Takes a folder for this process, creating it if needed; a lock left by a dead process is taken over.
 * @returns a function that gives the folder back
 * @throws FolderInUseError while its owner lives; the system's error when the folder cannot be written
 */
export function lockFolder(folder: string): () => void {
  ensureFolder(folder)
  const file = path.join(folder, 'lock')
  take(file, folder)
  return () => fs.rmSync(file, { force: true })
}

/**
 * Of several processes exactly one takes a lock. What a dead one left is removed only by whoever took the right to
 * remove just that, which is a lock as well: else a process that read it late would remove its successor.
 */
function take(file: string, folder: string): void {
  while (!tryCreate(file)) {
    const left = read(file)
    if (left === undefined) continue
    const owner = ownerOf(left)
    // A restarted container gives the same id again: a lock with our own id is a dead process's.
    if (owner !== undefined && owner.pid !== process.pid && isAlive(owner))
      throw new FolderInUseError(folder, owner.pid)
    const right = `${file}.${createHash('sha256').update(left).digest('hex').slice(0, 16)}`
    take(right, folder)
    if (read(file) === left) fs.rmSync(file)
    fs.rmSync(right)
  }
}

/** A link appears with its content or not at all. The random part tells one lock from every other. */
function tryCreate(file: string): boolean {
  const nonce = randomUUID()
  const own = `${file}.${nonce}`
  fs.writeFileSync(own, `${process.pid} ${startOf(process.pid)} ${nonce}`)
  try {
    fs.linkSync(own, file)
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  } finally {
    fs.rmSync(own)
  }
}

function read(file: string): string | undefined {
  try {
    return fs.readFileSync(file, 'utf8')
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

interface Owner {
  readonly pid: number
  /** As `startOf` tells it; empty where the system does not say. */
  readonly start: string
}

function ownerOf(lock: string): Owner | undefined {
  const [id, start = ''] = lock.trim().split(' ')
  const pid = Number(id)
  return Number.isInteger(pid) && pid > 0 ? { pid, start } : undefined
}

function isAlive({ pid, start }: Owner): boolean {
  try {
    process.kill(pid, 0)
    return start === '' || startOf(pid) === start
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

/**
 * When a process began (Linux: clock ticks since the machine started), so that another one that was given the same id
 * later does not pass for it. Empty elsewhere, and for a process that has ended but was not yet cleared away.
 */
function startOf(pid: number): string {
  try {
    // The name, in brackets, may hold blanks; after it come the state and, 19 fields on, the start.
    const fields = fs.readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ').at(-1)?.split(' ') ?? []
    return fields[0] === 'Z' ? '' : (fields[19] ?? '')
  } catch {
    return ''
  }
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}
