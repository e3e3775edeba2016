import { randomBytes } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import { migrate } from '../src/db/migrate'
import { type OpenedDatabase, openDatabase } from '../src/db/open-database'
import { createPglitePool } from '../src/db/pglite-pool'
import type { Database } from '../src/db/schema'
import { loadDemoCity } from '../src/demo/load-demo-city'
import { TEST_NOW } from './test-clock'
import { testSeals } from './test-data-key'

/**
 * A migrated database with the demo city, made once a run and copied for every test file: a dump that PGlite
 * opens in memory, or, when DATABASE_URL names a server, a template database on it.
 */
export type DatabaseTemplate =
  | { readonly engine: 'pglite'; readonly folder: string }
  | { readonly engine: 'postgres'; readonly url: string; readonly database: string }

const DUMP_FILE = 'city.tar'

/**
 * Every copy unpacks the whole dump, its log of changes too: two segments of a megabyte instead of two of sixteen.
 * All buffers are filled with zeros before a database opens.
 */
const SMALL = {
  initDbStartParams: ['--wal-segsize=1'],
  startParams: [
    ...PGlite.defaultStartParams,
    ...['shared_buffers=8MB', 'min_wal_size=2MB', 'max_wal_size=2MB'].flatMap((it) => ['-c', it]),
  ],
}

export async function createTemplate(url: string | undefined): Promise<DatabaseTemplate> {
  return url ? createServerTemplate(url) : createDumpTemplate(TEST_NOW)
}

/** @param now the moment of the demo city */
export async function createDumpTemplate(now: Date): Promise<DatabaseTemplate> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'linge-test-'))
  const lite = await PGlite.create('memory://', SMALL)
  const db = new Kysely<Database>({
    dialect: new PostgresDialect({ pool: createPglitePool(lite) }),
  })
  await migrate(db, 'pglite')
  await loadDemoCity(db, testSeals, now)
  for (const other of ['template0', 'template1']) {
    // Every copy would carry them, larger than the city.
    await lite.exec(`alter database ${other} is_template false`)
    await lite.exec(`drop database ${other}`)
  }
  // What is in the tables is not in the log as well.
  await lite.exec('checkpoint')
  const dump = await lite.dumpDataDir('none')
  writeFileSync(path.join(folder, DUMP_FILE), Buffer.from(await dump.arrayBuffer()))
  await db.destroy()
  await lite.close()
  return { engine: 'pglite', folder }
}

async function createServerTemplate(url: string): Promise<DatabaseTemplate> {
  const database = newDatabaseName()
  await runOnServer(url, `create database ${database}`)
  const opened = await openDatabase({ url: urlOf(url, database) })
  await migrate(opened.db, opened.engine)
  await loadDemoCity(opened.db, testSeals, TEST_NOW)
  await opened.close()
  return { engine: 'postgres', url, database }
}

/** Gives out its bytes as they are: reading them through a Blob takes longer than opening the database. */
class DumpInMemory extends Blob {
  readonly #bytes: ArrayBuffer
  constructor({ buffer }: Buffer<ArrayBuffer>) {
    super([])
    this.#bytes = buffer
  }
  override async arrayBuffer(): Promise<ArrayBuffer> {
    return this.#bytes
  }
}

/** A copy of the template that belongs to the caller alone; closing it removes it. */
export async function copyTemplate(template: DatabaseTemplate): Promise<OpenedDatabase> {
  if (template.engine === 'pglite') {
    const dump = readFileSync(path.join(template.folder, DUMP_FILE))
    return openDatabase({ memory: true, dump: new DumpInMemory(dump) })
  }
  const { url } = template
  const database = newDatabaseName()
  await runOnServer(url, `create database ${database} template ${template.database}`)
  const opened = await openDatabase({ url: urlOf(url, database) })
  return {
    ...opened,
    close: async () => {
      await opened.close()
      await runOnServer(url, `drop database ${database} with (force)`)
    },
  }
}

export async function dropTemplate(template: DatabaseTemplate): Promise<void> {
  if (template.engine === 'pglite') rmSync(template.folder, { recursive: true, force: true })
  else await runOnServer(template.url, `drop database ${template.database} with (force)`)
}

function newDatabaseName(): string {
  return `linge_test_${randomBytes(6).toString('hex')}`
}

function urlOf(url: string, database: string): string {
  const changed = new URL(url)
  changed.pathname = `/${database}`
  return changed.href
}

async function runOnServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}
