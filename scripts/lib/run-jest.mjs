import { spawnSync } from 'node:child_process'

/**
 * Runs Jest and returns its exit code. PGlite loads itself with `import()`, which Node allows inside Jest's
 * sandbox only with this flag; worker processes inherit it.
 */
export function runJest(args, env = {}) {
  const { status } = spawnSync(
    process.execPath,
    ['--experimental-vm-modules', '--no-warnings', 'node_modules/jest/bin/jest.js', ...args],
    { stdio: 'inherit', env: { ...process.env, ...env } },
  )
  return status ?? 1
}
