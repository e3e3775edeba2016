import './lib/project-root.mjs'
import { buildClient } from './lib/build-client.mjs'

const [, , edition] = process.argv
if (edition !== 'h5' && edition !== 'weapp') {
  process.stderr.write('Name the edition to build: h5 or weapp.\n')
  process.exit(1)
}
const isNew = await buildClient(edition)
process.stdout.write(`dist/${edition} ${isNew ? 'is built' : 'was already up to date'}.\n`)
