// Builds both editions if their sources changed, then runs every test. Arguments go to Jest.
import { spawnSync } from 'node:child_process'
import './lib/project-root.mjs'
import { buildClient } from './lib/build-client.mjs'
import { buildServer } from './lib/build-server.mjs'

await buildServer('main', 'reset-demo')
for (const edition of ['weapp', 'h5']) {
  buildClient(edition, {
    onStart: () => process.stdout.write(`Building the ${edition} edition …\n`),
  })
}
const { status } = spawnSync(
  process.execPath,
  ['node_modules/jest/bin/jest.js', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)
