// Everything that can be said about the tree without running it. Stops at nothing: all findings in one go.
import { spawnSync } from 'node:child_process'
import './lib/project-root.mjs'

const CHECKS = [
  ['format and lint', 'biome', ['check', '--error-on-warnings']],
  ['types of the mini-program', 'tsc', ['--noEmit']],
  ['types of the service', 'tsc', ['--noEmit', '-p', 'server']],
  ['types of the tests', 'tsc', ['--noEmit', '-p', 'test']],
  [
    'layers',
    'depcruise',
    [
      ...['src', 'server/src', 'config', 'test', 'server/test', 'verifier'],
      ...['--config', '.dependency-cruiser.cjs'],
    ],
  ],
  ['unused code', 'knip', []],
  ['nothing that burdens or measures people', process.execPath, ['scripts/check-formalism.mjs']],
  ['contract drift', process.execPath, ['scripts/generate-api-types.mjs', '--check']],
  ['icon drift', process.execPath, ['scripts/build-icons.mjs', '--check']],
  ['state diagram drift', process.execPath, ['scripts/generate-report-states.mjs', '--check']],
]

const failed = CHECKS.filter(([name, command, args]) => {
  const file = command === process.execPath ? command : `node_modules/.bin/${command}`
  const { status, stdout, stderr } = spawnSync(file, args, {
    encoding: 'utf8',
    maxBuffer: 64 << 20,
  })
  process.stdout.write(`${status === 0 ? 'ok    ' : 'FAILED'} ${name}\n`)
  if (status !== 0) process.stdout.write(`${stdout}${stderr}\n`)
  return status !== 0
})
process.exit(failed.length === 0 ? 0 : 1)
