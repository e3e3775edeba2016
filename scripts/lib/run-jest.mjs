import { spawnSync } from 'node:child_process'

/**
 * PGlite loads itself with `import()`, which Node allows inside Jest's sandbox only with the first flag. No database of a
 * test lives long enough to repay a second, better compilation. Worker processes inherit the flags.
 */
const FLAGS = ['--experimental-vm-modules', '--liftoff-only', '--no-warnings']

/** Runs Jest and returns its exit code. */
export function runJest(args, env = {}) {
  const { status } = spawnSync(
    process.execPath,
    [...FLAGS, 'node_modules/jest/bin/jest.js', ...args],
    { stdio: 'inherit', env: { ...process.env, ...env } },
  )
  return status ?? 1
}
