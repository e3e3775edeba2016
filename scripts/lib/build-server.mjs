import { build } from 'esbuild'

/**
 * Bundles programs of the service (`server/src/<name>.ts` to `server/dist/<name>.mjs`); packages stay packages.
 * Takes a fraction of a second, so it is never worth asking whether it is needed.
 */
export async function buildServer(...names) {
  await build({
    entryPoints: names.map((name) => `server/src/${name}.ts`),
    outdir: 'server/dist',
    bundle: true,
    packages: 'external',
    platform: 'node',
    target: 'node20',
    format: 'esm',
    sourcemap: true,
    outExtension: { '.js': '.mjs' },
    logLevel: 'error',
  })
}
