import type { TenantId } from '../../lib/ids'
import { listOverdueConsultations } from './consultations-repository'
import { type EndingDeps, endPoll } from './end-poll'

const BATCH = 50

export interface PollClockRun {
  /** Those that could not be counted; they are tried again in the next run. */
  readonly failures: readonly { readonly consultation: TenantId; readonly error: unknown }[]
}

/**
 * Counts every poll whose time is over, so that nobody who looks has to wait for a large one. Safe in several processes
 * at once: a poll is counted once.
 */
export async function runPollClock(deps: EndingDeps): Promise<PollClockRun> {
  const failures: { consultation: TenantId; error: unknown }[] = []
  for (;;) {
    const skipped = failures.length
    const due = await listOverdueConsultations(deps.db, deps.clock.now(), {
      limit: BATCH,
      offset: skipped,
    })
    for (const consultation of due) {
      try {
        await endPoll(deps, consultation)
      } catch (error) {
        failures.push({ consultation, error })
      }
    }
    if (due.length < BATCH) return { failures }
  }
}
