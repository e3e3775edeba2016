import { type Config, readConfig } from './config/env'
import { failStart } from './explain-start-failure'

/** A bundle of its own: a wrong setting is told before the rest of the service is loaded. */
const SERVICE = './service.mjs'

function readSettings(): Config {
  try {
    return readConfig(process.env)
  } catch (error) {
    failStart(error)
  }
}

const config = readSettings()
const { runService } = (await import(SERVICE)) as typeof import('./service')
await runService(config)
