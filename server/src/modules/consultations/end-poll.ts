import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import type { Sealing } from '../../lib/sealing'
import { readBallots } from './ballots-repository'
import { findConsultation } from './consultations-repository'
import { nextStatus, waitsForCount } from './consultations-state'
import type { Consultation } from './consultations-types'
import { tallyPoll } from './counting/tally-poll'
import * as ending from './ending-repository'
import { openDrawSecret } from './poll-draw'
import { weighsByArea } from './rules/decide-poll'

export interface EndingDeps {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly sealing: Sealing
}

/** A poll opened before draws had secrets never needed one: it asked for or against. */
const NO_DRAW = '00'

/**
 * Ends a poll whose time is over, once for all: waits for the ballots that were accepted before the close, counts them
 * and keeps the result. Whoever comes later, by whatever clock, finds the poll ended.
 * @returns the consultation as it is stored then
 */
export async function endPoll(
  { db, clock, sealing }: EndingDeps,
  consultation: Consultation,
): Promise<Consultation> {
  const { communityCode, poll } = consultation
  const key = { communityCode, id: poll.id }
  return db.transaction().execute(async (trx) => {
    const { sealedDrawSecret } = await ending.lockPoll(trx, key)
    const current = await findConsultation(trx, consultation)
    if (!current) return consultation
    const now = clock.now()
    if (!waitsForCount(current, now)) return current
    const { questions, rule } = current.poll
    const ballots = await readBallots(trx, key, weighsByArea(rule))
    const seed = sealedDrawSecret ? openDrawSecret(sealing, key, sealedDrawSecret) : NO_DRAW
    const tally = tallyPoll(questions, ballots, seed)
    const status = nextStatus(current.status, 'end_poll')
    await ending.storeResult(trx, current, { status, tally }, now)
    return { ...current, status, poll: { ...current.poll, tally } }
  })
}
