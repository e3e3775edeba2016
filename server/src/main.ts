import { readConfig } from './config/env'
import { explainStartFailure } from './explain-start-failure'
import { startService } from './start-service'

/** Starts the service; every reason why it cannot start is one sentence and exit code 1. */
async function main(): Promise<void> {
  // Whoever read our output may be gone; the service stays.
  process.stdout.on('error', () => undefined)
  try {
    const service = await startService(readConfig(process.env))
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.once(signal, () => {
        service.close().then(
          () => process.exit(0),
          (error: unknown) => fail(error),
        )
      })
    }
    process.stdout.write(service.welcome)
  } catch (error) {
    fail(error)
  }
}

function fail(error: unknown): never {
  process.stderr.write(`${explainStartFailure(error)}\n`)
  process.exit(1)
}

void main()
