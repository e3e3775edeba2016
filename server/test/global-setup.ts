import path from 'node:path'
import { build } from 'esbuild'
import { createTemplate } from './database-template'

/**
 * Makes the database every test file copies. Several Jest projects ask for it; the first one makes it, and
 * worker processes inherit it through the environment.
 */
export default async function setUp(): Promise<void> {
  process.env.LINGE_TEST_SHEET_PROGRAM ??= await compileSheetProgram()
  process.env.LINGE_TEST_TEMPLATE ??= JSON.stringify(await createTemplate(process.env.DATABASE_URL))
}

/** A thread cannot run TypeScript, so what runs in one is compiled like for the service itself. */
async function compileSheetProgram(): Promise<string> {
  const outfile = path.resolve('server/dist/test/roster-sheets.mjs')
  await build({
    entryPoints: ['server/src/roster-sheets.ts'],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
  })
  return outfile
}
