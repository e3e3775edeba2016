import { PGlite } from '@electric-sql/pglite'
import { createPgConfig } from '@electric-sql/pglite/node-postgres'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { lockFolder } from './lock-folder'
import { SYNC_START_PARAMS, syncWrites } from './pglite-fsync'
import type { Database } from './schema'

export type Engine = 'pglite' | 'postgres' | 'citus'

export interface OpenedDatabase {
  readonly db: Kysely<Database>
  readonly engine: Engine
  close(): Promise<void>
}

/** Where the rows are: a server, a folder of this machine, or memory (tests; starts from a dump if given). */
export type DatabaseLocation =
  | { readonly url: string; readonly schema?: string }
  | { readonly folder: string }
  | { readonly memory: true; readonly dump?: Blob }

const STATEMENT_TIMEOUT_MS = 15_000
const LOCK_TIMEOUT_MS = 5_000

/**
 * Opens one driver and one dialect over whichever engine holds the rows.
 * @param onError called when an idle connection breaks; the pool replaces it by itself
 * @throws when the folder is used by another process or cannot be written, or the server cannot be reached
 */
export async function openDatabase(
  location: DatabaseLocation,
  onError: (error: Error) => void = () => undefined,
): Promise<OpenedDatabase> {
  if ('url' in location) return openServer(location, onError)
  const unlock = 'folder' in location ? lockFolder(location.folder) : () => undefined
  try {
    return await openEmbedded(location, unlock, onError)
  } catch (error) {
    unlock()
    throw error
  }
}

async function openServer(
  location: { url: string; schema?: string },
  onError: (error: Error) => void,
): Promise<OpenedDatabase> {
  const pool = new pg.Pool({
    connectionString: location.url,
    max: 16,
    statement_timeout: STATEMENT_TIMEOUT_MS,
    lock_timeout: LOCK_TIMEOUT_MS,
    ...(location.schema ? { options: `-c search_path=${location.schema}` } : {}),
  })
  pool.on('error', onError)
  const citus = await pool.query("select 1 from pg_extension where extname = 'citus'")
  return wrap(pool, citus.rowCount ? 'citus' : 'postgres', async () => undefined)
}

/** The embedded database says only that it aborted. */
export class DatabaseDamagedError extends Error {}

async function openFolder(folder: string): Promise<PGlite> {
  try {
    return await PGlite.create(folder, { startParams: SYNC_START_PARAMS })
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw error
    throw new DatabaseDamagedError(
      `The database in ${folder} cannot be opened: it is damaged or of another version. Put a backup in its place, or start over with npm run demo:reset.`,
    )
  }
}

async function openEmbedded(
  location: { folder: string } | { memory: true; dump?: Blob },
  unlock: () => void,
  onError: (error: Error) => void,
): Promise<OpenedDatabase> {
  const lite =
    'folder' in location
      ? await openFolder(`${location.folder}/database`)
      : await PGlite.create('memory://', location.dump ? { loadDataDir: location.dump } : {})
  if ('folder' in location) await syncWrites(lite)
  const pool = new pg.Pool(createPgConfig(lite) as unknown as pg.PoolConfig)
  pool.on('error', onError)
  return wrap(pool, 'pglite', async () => {
    await lite.close()
    unlock()
  })
}

function wrap(pool: pg.Pool, engine: Engine, release: () => Promise<void>): OpenedDatabase {
  const db = new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })
  return {
    db,
    engine,
    close: async () => {
      await db.destroy()
      await release()
    },
  }
}
