// Measures how long it takes to find one of 50,000 grids, on PostgreSQL (DATABASE_URL names an administrator's database, or a
// throwaway server is started). The last line is one JSON object.
import './lib/project-root.mjs'
import { loadTypescript } from './lib/load-typescript.mjs'
import { startThrowawayPostgres } from './lib/throwaway-postgres.mjs'

const { measureGrids } = await loadTypescript('server/bench/grids.ts')
const { onNewDatabase } = await loadTypescript('server/bench/new-database.ts')
const given = process.env.DATABASE_URL
const own = given ? undefined : await startThrowawayPostgres()
const url = given ?? own?.url
if (!url) {
  process.stderr.write('Install PostgreSQL 15 or newer, or name a server in DATABASE_URL.\n')
  process.exit(1)
}

try {
  const figures = await onNewDatabase(url, measureGrids)
  const rounded = Object.entries(figures).map(([name, ms]) => [name, Math.round(ms * 1000) / 1000])
  process.stdout.write(`${JSON.stringify(Object.fromEntries(rounded))}\n`)
} finally {
  own?.stop()
}
