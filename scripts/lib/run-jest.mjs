import { spawnSync } from 'node:child_process'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { searchLogs } from './search-logs.mjs'

/** Room for what a test throws away at once: with the usual little of it a tenth of the run would be collecting it. */
const FLAGS = ['--max-semi-space-size=64', '--no-warnings']

/** Runs Jest, then searches what every service of the run wrote into its log. @returns the exit code */
export async function runJest(args, env = {}) {
  const logs = fs.mkdtempSync(path.join(os.tmpdir(), 'linge-logs-'))
  const { status } = spawnSync(
    process.execPath,
    [...FLAGS, 'node_modules/jest/bin/jest.js', ...args],
    { stdio: 'inherit', env: { ...process.env, LINGE_TEST_LOGS: logs, ...env } },
  )
  const { lines, found } = await searchLogs(logs)
  fs.rmSync(logs, { recursive: true, force: true })
  for (const { names, line } of found) {
    process.stderr.write(`The log holds ${names.join(' and ')}: ${line.slice(0, 400)}\n`)
  }
  if (found.length === 0) process.stdout.write(`${lines} lines of log hold nothing personal.\n`)
  return found.length > 0 ? 1 : (status ?? 1)
}
