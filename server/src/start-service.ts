import path from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildApp } from './app'
import { createCheckRun, openWechat } from './check-run'
import { type Config, SettingError } from './config/env'
import { migrate } from './db/migrate'
import { type OpenedDatabase, openDatabase } from './db/open-database'
import { loadDemoCity } from './demo/load-demo-city'
import { createLocalStorage } from './integrations/storage/file-storage'
import { startJobs } from './jobs/start-jobs'
import { systemClock } from './lib/clock'
import { ensureFolder } from './lib/ensure-folder'
import { createSealing, type Sealing } from './lib/sealing'
import { createTreeHeadSigner } from './lib/signed-tree-head'
import { findAnyPhone } from './modules/identity/identity-repository'
import { openPhone } from './modules/identity/sealed-phone'
import { createMediaService } from './modules/media/media-service'
import { storeDefaultCategories } from './modules/reports/categories-repository'
import { createWechatMessagesService } from './modules/wechat/wechat-messages-service'
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
  ensureFolder(filesFolderOf(config))
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

function filesFolderOf({ dataDir }: Config): string {
  return path.join(dataDir, 'files')
}

/** @throws SettingError for an address that is not this machine's or a port that only the system may use */
function refuseAddress(error: NodeJS.ErrnoException): never {
  if (error.code === 'EADDRINUSE') throw error
  throw new SettingError(
    `The service cannot listen at this address (${error.message}). Choose another HOST or PORT.`,
  )
}

/** @throws SettingError before anything is sealed with a second key: half of the phones would be lost either way */
async function refuseOtherDataKey(db: OpenedDatabase['db'], sealing: Sealing): Promise<void> {
  const phone = await findAnyPhone(db)
  try {
    if (phone) openPhone(sealing, phone.accountId, phone.sealed)
  } catch {
    throw new SettingError(
      'DATA_KEY is not the one that phones in the database were sealed with. Set that one again, or put the file data-key back into DATA_DIR.',
    )
  }
}

async function listen(config: Config, database: OpenedDatabase): Promise<RunningService> {
  const clock = systemClock
  await migrate(database.db, database.engine)
  await storeDefaultCategories(database.db)
  const sealing = createSealing(config.dataKey, config.sealWith)
  const signer = createTreeHeadSigner(config.jwtSecret)
  await refuseOtherDataKey(database.db, sealing)
  if (config.isDemo) await loadDemoCity(database.db, { sealing, signer }, clock.now())
  const app = await buildApp(
    {
      db: database.db,
      clock,
      isDemo: config.isDemo,
      filesFolder: filesFolderOf(config),
      secret: config.jwtSecret,
      dataKey: config.dataKey,
      sealWith: config.sealWith,
      programFolder: path.dirname(fileURLToPath(import.meta.url)),
      publicUrl: config.publicUrl,
      wechat: config.wechat,
      wechatPush: config.wechatPush,
      contentCheck: config.contentCheck,
      sms: config.sms,
    },
    {
      logger: { level: config.logLevel },
      proxyHops: config.proxyHops,
      webFolder: config.webFolder,
      verifierFolder: fileURLToPath(new URL('../../verifier', import.meta.url)),
      imprint: config.imprint,
    },
  )
  database.onBreak((error) => app.log.error({ err: error }, 'a database connection broke'))
  const address = await app.listen({ host: config.host, port: config.port }).catch(refuseAddress)
  const storage = createLocalStorage(filesFolderOf(config))
  const media = createMediaService({ db: database.db, clock, storage, secret: config.jwtSecret })
  const world = { db: database.db, clock, wechat: config.wechat, publicUrl: config.publicUrl }
  const client = openWechat(world, sealing)
  const tell = (words: string) => (err: unknown) => app.log.error({ err }, words)
  const jobsDeps = {
    wechat: createWechatMessagesService({
      ...{ db: database.db, sealing, client },
      onFailure: tell('messages could not be sent'),
    }),
    templates: config.wechat?.templates ?? {},
    checkRun: createCheckRun(
      { ...world, onFailure: tell('content could not be checked') },
      { sealing, media, client },
    ),
    db: database.db,
    clock,
    sealing,
    signer,
    storage,
    media,
    log: app.log,
  }
  const jobs = await startJobs(jobsDeps).catch(async (error) => {
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
