import type { TenantId } from '../../lib/ids'
import * as imports from './imports-repository'
import { applyImport, checkRows, endInterrupted, type ImportDeps } from './run-import'
import * as staging from './staging-repository'

/** Whoever works on an import says so after every thousand rows. */
const SILENCE_MS = 5 * 60_000
/** What a sheet said is not kept for ever because nobody confirmed it. */
const UNCONFIRMED_MS = 3 * 86_400_000

/**
 * Goes on with what a process left when it ended: rows that were stored are checked, confirmed ones written, and a sheet
 * that was just being read has to be sent again. Imports that nobody confirms for three days are dropped.
 * @returns those whose turn failed; they come again the next time
 */
export async function runRosterClock(
  deps: ImportDeps,
): Promise<{ readonly failures: readonly { readonly id: TenantId; readonly error: unknown }[] }> {
  const { db, clock } = deps
  const now = clock.now()
  const failures: { id: TenantId; error: unknown }[] = []
  const attempt = async (id: TenantId, work: () => Promise<void>) => {
    try {
      await work()
    } catch (error) {
      failures.push({ id, error })
    }
  }
  for (const left of await imports.listAbandoned(db, new Date(now.getTime() - SILENCE_MS))) {
    await attempt(left, async () => {
      if (left.status === 'applying') await applyImport(deps, left)
      else if (left.status === 'checking') await checkRows(deps, left)
      else await endInterrupted(deps, left)
    })
  }
  for (const id of await imports.listForgotten(db, new Date(now.getTime() - UNCONFIRMED_MS))) {
    await attempt(id, () =>
      db.transaction().execute(async (trx) => {
        if ((await imports.holdImport(trx, id))?.status !== 'ready') return
        await staging.deleteStagedRows(trx, id)
        await imports.updateImport(trx, id, { status: 'cancelled', endedAt: now }, now)
      }),
    )
  }
  return { failures }
}
