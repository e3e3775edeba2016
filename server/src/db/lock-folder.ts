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
    if (owner !== undefined && owner !== process.pid && isAlive(owner))
      throw new FolderInUseError(folder, owner)
    fs.rmSync(file, { force: true })
  }
  return () => fs.rmSync(file, { force: true })
}

function tryCreate(file: string): boolean {
  try {
    fs.writeFileSync(file, String(process.pid), { flag: 'wx' })
    return true
  } catch (error) {
    if (hasCode(error, 'EEXIST')) return false
    throw error
  }
}

function readOwner(file: string): number | undefined {
  try {
    const pid = Number(fs.readFileSync(file, 'utf8'))
    return Number.isInteger(pid) && pid > 0 ? pid : undefined
  } catch (error) {
    if (hasCode(error, 'ENOENT')) return undefined
    throw error
  }
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return hasCode(error, 'EPERM')
  }
}

function hasCode(error: unknown, code: string): boolean {
  return typeof error === 'object' && error !== null && 'code' in error && error.code === code
}
