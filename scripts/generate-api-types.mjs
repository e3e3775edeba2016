// Writes types/api.gen.d.ts from the service's OpenAPI; with --check only compares and fails on drift.
import './lib/project-root.mjs'
import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import openapiTS, { astToString } from 'openapi-typescript'
import { buildServer } from './lib/build-server.mjs'

const TARGET = 'types/api.gen.d.ts'
const HEADER = '// Generated from the service by `npm run generate`. Do not edit.\n'

await buildServer('write-openapi')
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'linge-openapi-'))
const contract = path.join(folder, 'openapi.json')
execFileSync(process.execPath, ['server/dist/write-openapi.mjs', contract], { stdio: 'inherit' })
const types = HEADER + astToString(await openapiTS(JSON.parse(fs.readFileSync(contract, 'utf8'))))
fs.rmSync(folder, { recursive: true })

if (!process.argv.includes('--check')) {
  fs.writeFileSync(TARGET, types)
} else if (!fs.existsSync(TARGET) || fs.readFileSync(TARGET, 'utf8') !== types) {
  process.stderr.write(`${TARGET} does not match the service. Run npm run generate.\n`)
  process.exit(1)
}
