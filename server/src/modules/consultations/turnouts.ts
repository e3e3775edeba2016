import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { createBatches } from '../../lib/batches'
import { countBallots } from './ballots-repository'
import type { Poll } from './consultations-types'
import { countConfirmedSlips } from './paper/paper-counting-repository'
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
      const secret = { communityCode, pollIds: idsOf('secret') }
      const [online, onPaper] = [
        await countSecretBallots(db, secret),
        await countConfirmedSlips(db, secret),
      ]
      const counts = new Map([
        ...(await countBallots(db, { communityCode, pollIds: idsOf('named') })),
        ...secret.pollIds.map(
          (id) => [id, (online.get(id) ?? 0) + (onPaper.get(id) ?? 0)] as const,
        ),
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
