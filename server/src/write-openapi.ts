import { writeFileSync } from 'node:fs'
import {
  DummyDriver,
  Kysely,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
} from 'kysely'
import { buildApp } from './app'
import type { Database } from './db/schema'
import { systemClock } from './lib/clock'

/** Writes the contract to the file named on the command line. It comes from the routes alone: no database. */
const [, , file] = process.argv
if (!file) throw new Error('Name the file to write')
const db = new Kysely<Database>({
  dialect: {
    createAdapter: () => new PostgresAdapter(),
    createDriver: () => new DummyDriver(),
    createIntrospector: (inner) => new PostgresIntrospector(inner),
    createQueryCompiler: () => new PostgresQueryCompiler(),
  },
})
const app = await buildApp({
  db,
  clock: systemClock,
  isDemo: false,
  filesFolder: '.',
  secret: 'unused: no session is signed while the contract is written',
  dataKey: 'unused: nothing is sealed while the contract is written',
})
await app.ready()
writeFileSync(file, `${JSON.stringify(app.swagger(), null, 2)}\n`)
await app.close()
