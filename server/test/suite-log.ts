import { openSync, writeSync } from 'node:fs'
import path from 'node:path'
import type { AppOptions } from '../src/app'

let file: number | undefined

/**
 * The most talkative log, written where the run searches it for what must stand in none
 * (`scripts/lib/search-logs.mjs`); no log when a single test is run by hand.
 */
export function suiteLogger(): Pick<AppOptions, 'logger'> {
  const folder = process.env.LINGE_TEST_LOGS
  if (folder === undefined) return {}
  file ??= openSync(path.join(folder, `${process.pid}-${Date.now()}.log`), 'a')
  const target = file
  const write = (line: string) => writeSync(target, line) > 0
  return { logger: { level: 'debug', stream: { write } } }
}
