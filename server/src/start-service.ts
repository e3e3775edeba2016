import path from 'node:path'
import { buildApp } from './app'
import { type Config, SettingError } from './config/env'
import { migrate } from './db/migrate'
import { type OpenedDatabase, openDatabase } from './db/open-database'
import { loadDemoCity } from './demo/load-demo-city'
import { startJobs } from './jobs/start-jobs'
import { systemClock } from './lib/clock'
import { storeDefaultCategories } from './modules/reports/categories-repository'
import { describeWelcome } from './welcome'

/** How long closing waits for running requests; a client that sends nothing more does not hold it up for ever. */
const CLOSING_PATIENCE_MS = 5_000

export interface RunningService {
  /** Where it listens, for the person who started it. */
  readonly welcome: string
  /** Finishes running requests (for five seconds), then closes the database. */
  close(): Promise<void>
}

/**
 * Opens the database, brings it up to date, loads the demo city in demo mode and listens.
 * @throws whatever keeps it from starting; nothing stays open then
 */
export async function startService(config: Config): Promise<RunningService> {
  const database = await openDatabase(
    config.databaseUrl ? { url: config.databaseUrl } : { folder: config.dataDir },
  )
  try {
    return await listen(config, database)
  } catch (error) {
    await database.close()
    throw error
  }
}

/** @throws SettingError for an address that is not this machine's or a port that only the system may use */
function refuseAddress(error: NodeJS.ErrnoException): never {
  if (error.code === 'EADDRINUSE') throw error
  throw new SettingError(
    `The service cannot listen at this address (${error.message}). Choose another HOST or PORT.`,
  )
}

async function listen(config: Config, database: OpenedDatabase): Promise<RunningService> {
  const clock = systemClock
  await migrate(database.db, database.engine)
  await storeDefaultCategories(database.db)
  if (config.isDemo) await loadDemoCity(database.db, clock.now())
  const app = await buildApp(
    {
      db: database.db,
      clock,
      isDemo: config.isDemo,
      filesFolder: path.join(config.dataDir, 'files'),
      secret: config.jwtSecret,
    },
    {
      logger: { level: config.logLevel },
      proxyHops: config.proxyHops,
      webFolder: config.webFolder,
    },
  )
  const address = await app.listen({ host: config.host, port: config.port }).catch(refuseAddress)
  const jobs = await startJobs({ db: database.db, clock, log: app.log }).catch(async (error) => {
    await app.close()
    throw error
  })
  return {
    welcome: await describeWelcome(app, address, config),
    close: async () => {
      const patience = setTimeout(() => app.server.closeAllConnections(), CLOSING_PATIENCE_MS)
      await jobs.stop()
      await app.close()
      clearTimeout(patience)
      await database.close()
    },
  }
}
