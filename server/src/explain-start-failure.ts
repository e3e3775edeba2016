import { SettingError } from './config/env'
import { DatabaseDamagedError, isDatabaseAway } from './db/database-failure'
import { FolderInUseError } from './db/lock-folder'

/** Failures whose message is already that sentence. */
const sentences = [SettingError, FolderInUseError, DatabaseDamagedError]

/** One sentence for the person at the terminal: what is wrong and what to change. */
function explainStartFailure(error: unknown): string {
  if (sentences.some((kind) => error instanceof kind)) return (error as Error).message
  if (!(error instanceof Error)) return `Linge could not start: ${String(error)}`
  if (isDatabaseAway(error)) {
    return 'The database at DATABASE_URL does not answer. Start it, or correct DATABASE_URL.'
  }
  const { code, port, path } = error as NodeJS.ErrnoException & { port?: number }
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Stop the program that uses it, or choose another PORT.`
    case 'EACCES':
    case 'EPERM':
    case 'ENOENT':
    case 'ENOTDIR':
    case 'EROFS':
    case 'EEXIST':
      return `${path ?? 'The data folder'} cannot be used (${code}). Give access to it, or choose another DATA_DIR.`
    default:
      return `Linge could not start: ${error.message}`
  }
}

/** Says why and ends the process. */
export function failStart(error: unknown): never {
  process.stderr.write(`${explainStartFailure(error)}\n`)
  process.exit(1)
}
