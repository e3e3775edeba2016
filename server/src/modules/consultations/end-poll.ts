import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import { tallyBallots } from './ballots-repository'
import { findConsultation } from './consultations-repository'
import { nextStatus, waitsForCount } from './consultations-state'
import type { Consultation } from './consultations-types'
import * as ending from './ending-repository'

/**
 * Ends a poll whose time is over, once for all: waits for the ballots that were accepted before the close, counts them
 * and keeps the result. Whoever comes later, by whatever clock, finds the poll ended.
 * @returns the consultation as it is stored then
 */
export async function endPoll(
  db: Kysely<Database>,
  clock: Clock,
  consultation: Consultation,
): Promise<Consultation> {
  const { communityCode, poll } = consultation
  const key = { communityCode, id: poll.id }
  return db.transaction().execute(async (trx) => {
    await ending.lockPoll(trx, key)
    const current = await findConsultation(trx, consultation)
    if (!current) return consultation
    const now = clock.now()
    if (!waitsForCount(current, now)) return current
    const tally = await tallyBallots(trx, key)
    const status = nextStatus(current.status, 'end_poll')
    await ending.storeResult(trx, current, { status, tally }, now)
    return { ...current, status, poll: { ...current.poll, tally } }
  })
}
