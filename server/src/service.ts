import type { Config } from './config/env'
import { failStart } from './explain-start-failure'
import { startService } from './start-service'

/** Runs the service until a signal; every reason why it cannot start is one sentence and exit code 1. */
export async function runService(config: Config): Promise<void> {
  // Whoever read our output may be gone; the service stays.
  process.stdout.on('error', () => undefined)
  try {
    const service = await startService(config)
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        service.close().then(() => process.exit(0), failStart)
      })
    }
    process.stdout.write(service.welcome)
  } catch (error) {
    failStart(error)
  }
}
