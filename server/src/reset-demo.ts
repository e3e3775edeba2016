import { rmSync } from 'node:fs'
import path from 'node:path'
import { readConfig } from './config/env'
import { lockFolder } from './db/lock-folder'
import { failStart } from './explain-start-failure'

/** Empties the data folder, so that the next start loads the demo city afresh. Never touches a server. */
try {
  const config = readConfig(process.env)
  if (config.databaseUrl) {
    throw new Error('demo:reset only empties the embedded database; unset DATABASE_URL')
  }
  const unlock = lockFolder(config.dataDir)
  for (const name of ['database', 'files']) {
    rmSync(path.join(config.dataDir, name), { recursive: true, force: true })
  }
  unlock()
  process.stdout.write('The demo city is gone; the next npm start loads it afresh.\n')
} catch (error) {
  failStart(error)
}
