import fs from 'node:fs'
import net from 'node:net'
import path from 'node:path'
import { setImmediate as nextTurn } from 'node:timers/promises'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, type KyselyPlugin, PostgresDialect, type PostgresPool } from 'kysely'
import pg from 'pg'
import { DatabaseDamagedError } from './database-failure'
import { keepPlans } from './keep-plans'
import { lockFolder } from './lock-folder'
import { SYNC_START_PARAMS, syncWrites } from './pglite-fsync'
import { createPglitePool } from './pglite-pool'
import type { Database } from './schema'

export type Engine = 'pglite' | 'postgres' | 'citus'

export interface OpenedDatabase {
  readonly db: Kysely<Database>
  readonly engine: Engine
  /** Calls `listener` for every connection that breaks; the pool replaces it by itself. */
  onBreak(listener: (error: Error) => void): void
  close(): Promise<void>
}

/** Where the rows are: a server, a folder of this machine, or memory (tests; starts from a dump if given). */
export type DatabaseLocation =
  | { readonly url: string; readonly schema?: string }
  | { readonly folder: string }
  | { readonly memory: true; readonly dump?: Blob }

const STATEMENT_TIMEOUT_MS = 15_000
const LOCK_TIMEOUT_MS = 5_000
/** For a connection, from the pool or a new one. */
const CONNECT_TIMEOUT_MS = 5_000
/** A server that is well gives up a statement by itself before. */
const SILENCE_TIMEOUT_MS = STATEMENT_TIMEOUT_MS + 1_000

/**
 * Opens one driver and one dialect over whichever engine holds the rows.
 * @throws when the folder is used by another process or cannot be read or written, or the server cannot be reached
 */
export async function openDatabase(location: DatabaseLocation): Promise<OpenedDatabase> {
  if ('url' in location) return openServer(location)
  const unlock = 'folder' in location ? lockFolder(location.folder) : () => undefined
  try {
    return await openEmbedded(location, unlock)
  } catch (error) {
    unlock()
    throw error
  }
}

/** A connection that breaks, idle or not, would end the process if nobody listened. */
function hearBreaks(pool: pg.Pool): OpenedDatabase['onBreak'] {
  let report: (error: Error) => void = () => undefined
  pool.on('error', () => undefined)
  pool.on('connect', (client) => client.on('error', (error) => report(error)))
  return (listener) => {
    report = listener
  }
}

async function openServer(location: { url: string; schema?: string }): Promise<OpenedDatabase> {
  const pool = new pg.Pool({
    connectionString: location.url,
    max: 16,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    connectionTimeoutMillis: CONNECT_TIMEOUT_MS,
    stream: createImpatientSocket,
    ...(location.schema ? { options: `-c search_path=${location.schema}` } : {}),
  })
  const onBreak = hearBreaks(pool)
  const citus = await pool.query("select 1 from pg_extension where extname = 'citus'")
  const db = build(pool)
  return {
    db,
    engine: citus.rowCount ? 'citus' : 'postgres',
    onBreak,
    close: () => db.destroy(),
  }
}

/**
 * A server that has gone mute would hold a request for ever, and its connection would be given to the next. Without a
 * byte for so long the connection is broken, and with it whatever waits on it.
 */
function createImpatientSocket(): net.Socket {
  const socket = new net.Socket()
  return socket.setTimeout(SILENCE_TIMEOUT_MS, () =>
    socket.destroy(Object.assign(new Error('The database is silent'), { code: 'ETIMEDOUT' })),
  )
}

/** An embedded database is small, and all its buffers are filled with zeros before it opens. */
const FEW_BUFFERS = ['-c', 'shared_buffers=32MB']
/** In memory a page that is not in a buffer is only a copy away. */
const FEWEST_BUFFERS = ['-c', 'shared_buffers=8MB']

async function openFolder(folder: string): Promise<PGlite> {
  assertAccess(folder)
  try {
    return await PGlite.create(folder, { startParams: [...SYNC_START_PARAMS, ...FEW_BUFFERS] })
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error
    throw new DatabaseDamagedError(
      `The database in ${folder} cannot be opened: it is damaged or of another version. Put a backup in its place, or start over with npm run demo:reset.`,
    )
  }
}

/**
 * The embedded database takes what it may not read for damaged.
 * @throws the system's error, which names what is closed
 */
function assertAccess(folder: string): void {
  if (!fs.existsSync(folder)) return
  fs.accessSync(folder, fs.constants.R_OK | fs.constants.W_OK | fs.constants.X_OK)
  for (const entry of fs.readdirSync(folder, { withFileTypes: true })) {
    const execute = entry.isDirectory() ? fs.constants.X_OK : 0
    fs.accessSync(path.join(folder, entry.name), fs.constants.R_OK | fs.constants.W_OK | execute)
  }
}

async function openEmbedded(
  location: { folder: string } | { memory: true; dump?: Blob },
  unlock: () => void,
): Promise<OpenedDatabase> {
  const lite =
    'folder' in location
      ? await openFolder(`${location.folder}/database`)
      : await PGlite.create('memory://', {
          startParams: [...PGlite.defaultStartParams, ...FEWEST_BUFFERS],
          ...(location.dump ? { loadDataDir: location.dump } : {}),
        })
  if ('folder' in location) await syncWrites(lite)
  const pool = createPglitePool(lite)
  const onBreak = hearBreaks(pool)
  const db = build('memory' in location ? keepPlans(pool) : pool).withPlugin(LETS_OTHERS_IN)
  return {
    db,
    engine: 'pglite',
    onBreak,
    close: async () => {
      await db.destroy()
      await lite.close()
      unlock()
    },
  }
}

/**
 * The embedded database works on the thread that answers requests, and its answers come without a turn of the event loop:
 * a long row of statements would let nobody in before the last.
 */
const LETS_OTHERS_IN: KyselyPlugin = {
  transformQuery: ({ node }) => node,
  async transformResult({ result }) {
    await nextTurn()
    return result
  },
}

function build(pool: PostgresPool): Kysely<Database> {
  return new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
}
