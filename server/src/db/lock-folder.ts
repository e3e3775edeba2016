import fs from 'node:fs'
import path from 'node:path'

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
  fs.mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'lock')
  while (!tryCreate(file)) {
    const owner = readOwner(file)
    // A restarted container gives the same id again: a lock with our own id is a dead process's.
    if (owner !== undefined && owner.pid !== process.pid && isAlive(owner))
      throw new FolderInUseError(folder, owner.pid)
    fs.rmSync(file, { force: true })
  }
  return () => fs.rmSync(file, { force: true })
}

function tryCreate(file: string): boolean {
  try {
    fs.writeFileSync(file, `${process.pid} ${startOf(process.pid)}`, { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

interface Owner {
  readonly pid: number
  /** As `startOf` tells it; empty where the system does not say. */
  readonly start: string
}

function readOwner(file: string): Owner | undefined {
  try {
    const [id, start = ''] = fs.readFileSync(file, 'utf8').trim().split(' ')
    const pid = Number(id)
    return Number.isInteger(pid) && pid > 0 ? { pid, start } : undefined
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
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
