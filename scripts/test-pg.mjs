// Runs the service's tests on PostgreSQL: the one DATABASE_URL names, or a throwaway one. Arguments go to Jest.
import './lib/project-root.mjs'
import { buildServer } from './lib/build-server.mjs'
import { runJest } from './lib/run-jest.mjs'
import { startThrowawayPostgres } from './lib/throwaway-postgres.mjs'

await buildServer('main', 'service', 'reset-demo', 'roster-sheets', 'door-sheets', 'grid-plans')
const given = process.env.DATABASE_URL
const own = given ? undefined : await startThrowawayPostgres()
const url = given ?? own?.url
if (!url) {
  process.stderr.write('Install PostgreSQL 15 or newer, or name a server in DATABASE_URL.\n')
  process.exit(1)
}
const code = await runJest([...process.argv.slice(2), '--selectProjects', 'server'], {
  DATABASE_URL: url,
})
own?.stop()
process.exit(code)
