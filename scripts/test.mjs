// Builds what the tests run, if its sources changed, then runs Jest with the arguments given.
import './lib/project-root.mjs'
import { buildClient } from './lib/build-client.mjs'
import { buildServer } from './lib/build-server.mjs'
import { runJest } from './lib/run-jest.mjs'

const args = process.argv.slice(2)
await buildServer('main', 'service', 'reset-demo', 'roster-sheets', 'door-sheets', 'grid-plans')
if (!args.includes('--selectProjects') || args.includes('weapp') || args.includes('browser')) {
  await Promise.all(
    ['weapp', 'h5'].map((edition) =>
      buildClient(edition, {
        onStart: () => process.stdout.write(`Building the ${edition} edition …\n`),
      }),
    ),
  )
}
process.exit(await runJest(args))
