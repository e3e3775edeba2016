// Runs the service's tests on PostgreSQL: the one DATABASE_URL names, or a throwaway one. Arguments go to Jest.
import { spawnSync } from 'node:child_process'
import './lib/project-root.mjs'
import { buildServer } from './lib/build-server.mjs'
import { startThrowawayPostgres } from './lib/throwaway-postgres.mjs'

await buildServer('main', 'reset-demo')
const given = process.env.DATABASE_URL
const own = given ? undefined : await startThrowawayPostgres()
const url = given ?? own?.url
if (!url) {
  process.stderr.write('Install PostgreSQL 15 or newer, or name a server in DATABASE_URL.\n')
  process.exit(1)
}
const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', '--selectProjects', 'server', ...process.argv.slice(2)],
  { stdio: 'inherit', env: { ...process.env, DATABASE_URL: url } },
)
own?.stop()
process.exit(status ?? 1)
