// Builds what is missing and starts the service in this process, so that Ctrl-C reaches it directly.
import './lib/project-root.mjs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { assertWritable } from './lib/assert-writable.mjs'
import { buildClient } from './lib/build-client.mjs'
import { buildServer } from './lib/build-server.mjs'

const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)
if (major < 20 || (major === 20 && minor < 12)) {
  process.stderr.write(`Linge needs Node 20.12 or newer; this is ${process.versions.node}.\n`)
  process.exit(1)
}
assertWritable('server/dist', 'dist')
await buildServer('main', 'service', 'roster-sheets', 'door-sheets', 'grid-plans')
await buildClient('h5', {
  onStart: () => process.stdout.write('Building the browser edition, about a minute …\n'),
})
await import(pathToFileURL(path.resolve('server/dist/main.mjs')).href)
