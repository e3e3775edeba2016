import { SettingError } from './config/env'
import { FolderInUseError } from './db/lock-folder'

/** One sentence for the person at the terminal: what is wrong and what to change. */
export function explainStartFailure(error: unknown): string {
  if (error instanceof SettingError || error instanceof FolderInUseError) return error.message
  if (!(error instanceof Error)) return `Linge could not start: ${String(error)}`
  const { code, port, path } = error as NodeJS.ErrnoException & { port?: number }
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is taken. Stop the program that uses it, or choose another PORT.`
    case 'EACCES':
    case 'EPERM':
    case 'ENOTDIR':
    case 'EROFS':
    case 'EEXIST':
      return `${path ?? 'The data folder'} cannot be used (${code}). Give access to it, or choose another DATA_DIR.`
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
      return 'The database at DATABASE_URL does not answer. Start it, or correct DATABASE_URL.'
    default:
      return `Linge could not start: ${error.message}`
  }
}
