import { randomBytes } from 'node:crypto'
import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { hashOf, type WriteRequest } from '../../db/unit-of-work'
import { createBatches } from '../../lib/batches'
import type { Clock } from '../../lib/clock'
import { type DomainError, keyReused, notFound } from '../../lib/domain-error'
import { formatTenantId, parseTenantId, type TenantId } from '../../lib/ids'
import type { Actor } from '../identity/identity-types'
import { type CastOutcome, castBallots, type HeldPoll, holdPoll } from './ballots-repository'
import { checkAnswers } from './check-answers'
import { ballotAlreadyCast, ballotInvalid, pollClosed, pollNotOpen } from './consultations-errors'
import { canView } from './consultations-policy'
import { hasEnded } from './consultations-state'
import type { Answer } from './counting/counting-types'
import { flatsOf, flatsToCastFor } from './own-flats'

export interface BallotRequest {
  readonly poll: TenantId
  readonly votingUnit: TenantId
  /** In the order of the questions. */
  readonly answers: readonly Answer[]
}

/** All that is kept outside the ballot itself: it proves that a ballot was counted, not what it says. */
export interface BallotStored {
  readonly receipt: string
  readonly castAt: string
}

export interface BallotBox {
  /**
   * Casts the one ballot of a voting unit; of a poll that allows it, another one in its place.
   * @throws DomainError `not_found` (also for a unit of others), `poll_not_open`, `poll_closed`, `ballot_invalid`,
   *   `ballot_already_cast`, `idempotency_key_reused`
   */
  cast(actor: Actor, ballot: BallotRequest, request: WriteRequest): Promise<BallotStored>
}

interface Paper {
  readonly actor: Actor
  readonly ballot: BallotRequest
  readonly request: WriteRequest
}

type Outcome = BallotStored | DomainError

/** While it is written the next one fills: one large batch waits for the disk once, two small ones twice. */
const LANES = 1
const LARGEST_BATCH = 200

/**
 * Ballots that arrive together are stored together: the disk is waited for once a batch and not once a ballot.
 * A repeated request that succeeded gives the same receipt even after the close. The time is read while the poll is held:
 * a ballot that is in time by then is stored before the poll can be counted, however long storing it takes.
 */
export function createBallotBox({ db, clock }: { db: Kysely<Database>; clock: Clock }): BallotBox {
  async function castTogether(poll: TenantId, papers: readonly Paper[]): Promise<Outcome[]> {
    return db.transaction().execute(async (trx) => {
      const held = await holdPoll(trx, poll)
      const now = clock.now()
      const refusals = papers.map((paper) => refusalOf(held, paper))
      const taken = papers.filter((_, place) => !refusals[place]).sort(byVotingUnit)
      const isOpen = held?.status === 'voting' && !held.isCounted && !hasEnded(held, now)
      const rows = taken.map(({ actor, ballot, request }) => ({
        accountId: actor.accountId,
        key: request.key,
        hash: hashOf({ operation: 'cast_ballot', request }),
        requestId: request.requestId,
        votingUnitId: ballot.votingUnit.id,
        flats: held ? flatsToCastFor(flatsOf(actor, poll.communityCode), held) : [],
        answers: ballot.answers,
        receipt: randomBytes(8).toString('hex').toUpperCase(),
      }))
      const mayRecast = held?.allowsRecast ?? false
      const outcomes = await castBallots(trx, { poll, isOpen, mayRecast }, rows, now)
      const outcomeOf = new Map(taken.map((paper, place) => [paper, outcomes[place]]))
      return papers.map((paper, place) => refusals[place] ?? toOutcome(outcomeOf.get(paper)))
    })
  }

  const batches = createBatches<Paper, Outcome>({
    lanes: LANES,
    largest: LARGEST_BATCH,
    run: (pollId, papers) => castTogether(parseTenantId(pollId), papers),
  })

  return {
    async cast(actor, ballot, request) {
      const outcome = await batches.add(formatTenantId(ballot.poll), { actor, ballot, request })
      if (outcome instanceof Error) throw outcome
      return outcome
    },
  }
}

/** What the poll itself has against a ballot, before the roll is looked at. */
function refusalOf(held: HeldPoll | undefined, { actor, ballot }: Paper): DomainError | undefined {
  const { communityCode } = ballot.poll
  if (!held || !canView(actor, communityCode, held.status)) return notFound('poll')
  if (held.roll === null) return pollNotOpen()
  if (held.secrecy === 'secret') return notFound('poll')
  if (ballot.votingUnit.communityCode !== communityCode) return notFound('voting unit')
  const faults = checkAnswers(held.questions, ballot.answers)
  return Object.keys(faults).length > 0 ? ballotInvalid(faults) : undefined
}

/** One order for all batches, so that two of them never wait for each other. */
function byVotingUnit(one: Paper, other: Paper): number {
  const [a, b] = [BigInt(one.ballot.votingUnit.id), BigInt(other.ballot.votingUnit.id)]
  if (a === b) return 0
  return a < b ? -1 : 1
}

function toOutcome(outcome: CastOutcome | undefined): Outcome {
  switch (outcome?.kind) {
    case 'cast':
      return outcome.stored
    case 'unknown_unit':
      return notFound('voting unit')
    case 'poll_closed':
      return pollClosed()
    case 'already_cast':
      return ballotAlreadyCast()
    case 'key_reused':
      return keyReused()
    case undefined:
      throw new Error('A ballot has no outcome')
  }
}
