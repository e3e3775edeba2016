import path from 'node:path'
import { build } from 'esbuild'
import { createTemplate } from './database-template'

/**
 * Makes the database every test file copies. Several Jest projects ask for it; the first one makes it, and
 * worker processes inherit it through the environment.
 */
export default async function setUp(): Promise<void> {
  process.env.LINGE_TEST_PROGRAMS ??= await compilePrograms()
  process.env.LINGE_TEST_TEMPLATE ??= JSON.stringify(await createTemplate(process.env.DATABASE_URL))
}

/** A thread cannot run TypeScript, so what runs in one is compiled like for the service itself. */
async function compilePrograms(): Promise<string> {
  const outdir = path.resolve('server/dist/test')
  await build({
    entryPoints: ['roster-sheets', 'door-sheets', 'grid-plans'].map(
      (name) => `server/src/${name}.ts`,
    ),
    outdir,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    outExtension: { '.js': '.mjs' },
  })
  return outdir
}
