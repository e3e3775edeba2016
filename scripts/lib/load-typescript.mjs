import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'esbuild'

/**
 * Compiles a TypeScript module, so that a script need not say again what it says.
 * @returns the file to import or to start
 */
export async function compileTypescript(file) {
  // Where the packages of its workspace are found.
  const workspace = file.startsWith('server/') ? 'server' : '.'
  const outfile = path.resolve(workspace, 'dist/scripts', `${path.basename(file, '.ts')}.mjs`)
  await build({
    entryPoints: [file],
    outfile,
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    logLevel: 'error',
  })
  return outfile
}

export async function loadTypescript(file) {
  return import(pathToFileURL(await compileTypescript(file)).href)
}
