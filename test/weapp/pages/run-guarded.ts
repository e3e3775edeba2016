import type { Violations } from '../violations'

/** Calls code of the mini-program; what it throws is noted, as a phone goes on too. */
export function runGuarded(violations: Violations, run: () => unknown): unknown {
  try {
    return run()
  } catch (error) {
    violations.addError('script-error', error)
    return undefined
  }
}
