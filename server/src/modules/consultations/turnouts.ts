import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { createBatches } from '../../lib/batches'
import { countBallots } from './ballots-repository'
import type { Poll } from './consultations-types'
import { countSecretBallots } from './secret/secret-ballots-repository'

type Counted = Pick<Poll, 'id' | 'secrecy'>

export interface Turnouts {
  /** How many ballots each running poll of one community holds; polls without any are missing. */
  countTurnouts(
    communityCode: string,
    polls: readonly Counted[],
  ): Promise<ReadonlyMap<string, number>>
}

/** Counting takes the longer the more have voted, and most people look at once: those who ask together, count once. */
export function createTurnouts(db: Kysely<Database>): Turnouts {
  const batches = createBatches<readonly Counted[], ReadonlyMap<string, number>>({
    lanes: 2,
    largest: 1_000,
    async run(communityCode, asked) {
      const polls = new Map(asked.flat().map((poll) => [poll.id, poll]))
      const idsOf = (secrecy: Poll['secrecy']) =>
        [...polls.values()].filter((poll) => poll.secrecy === secrecy).map(({ id }) => id)
      const counts = new Map([
        ...(await countBallots(db, { communityCode, pollIds: idsOf('named') })),
        ...(await countSecretBallots(db, { communityCode, pollIds: idsOf('secret') })),
      ])
      return asked.map(() => counts)
    },
  })
  return {
    async countTurnouts(communityCode, polls) {
      return polls.length === 0 ? new Map() : batches.add(communityCode, polls)
    },
  }
}
