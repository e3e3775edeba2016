import { isDeepStrictEqual } from 'node:util'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import { createBatches } from '../../../lib/batches'
import { verifyToken } from '../../../lib/blind-signature'
import type { Clock } from '../../../lib/clock'
import { type DomainError, notFound } from '../../../lib/domain-error'
import { formatTenantId, parseTenantId, type TenantId } from '../../../lib/ids'
import type { Sealing } from '../../../lib/sealing'
import { type HeldPoll, holdPoll } from '../ballots-repository'
import { checkAnswers } from '../check-answers'
import {
  ballotInvalid,
  pollClosed,
  receiptTaken,
  tokenInvalid,
  tokenUsed,
} from '../consultations-errors'
import { hasEnded } from '../consultations-state'
import { type BallotSeal, openBallotSeal, type SecretSheet } from './ballot-seal'
import { createKeyRing } from './key-ring'
import { findSealedBallots, insertSecretBallots } from './secret-ballots-repository'
import { isTokenFor } from './token'

/** What is sealed of a ballot until the close: all of it. */
export interface SecretBallot extends SecretSheet {
  /** The prepared message in lower-case hexadecimal. */
  readonly token: string
  readonly weight: number
  /** In base64url. */
  readonly signature: string
}

export interface SecretCast extends SecretBallot {
  readonly poll: TenantId
}

export interface SecretBallotBox {
  /**
   * Casts a ballot for whoever holds a token made for its answers. Nobody is asked who that is, and nothing is written of it. The same ballot
   * with the same token may come as often as it likes.
   * @throws DomainError `not_found`, `poll_closed`, `ballot_invalid`, `token_invalid`, `token_used`,
   *   `receipt_taken`
   */
  cast(ballot: SecretCast): Promise<void>
}

type Outcome = DomainError | undefined

const LANES = 2
const LARGEST_BATCH = 200

export function createSecretBallotBox({
  db,
  clock,
  sealing,
}: {
  db: Kysely<Database>
  clock: Clock
  sealing: Sealing
}): SecretBallotBox {
  const keyRing = createKeyRing(db)

  async function castTogether(poll: TenantId, casts: readonly SecretCast[]): Promise<Outcome[]> {
    return db.transaction().execute(async (trx) => {
      const held = await holdPoll(trx, poll)
      const now = clock.now()
      const isOpen = held?.status === 'voting' && !held.isCounted && !hasEnded(held, now)
      if (!held || !isOpen || held.sealedBallotKey === null) return casts.map(() => pollClosed())
      const seal = openBallotSeal<SecretBallot>(sealing, poll, held.sealedBallotKey)
      const refusals = casts.map(({ answers }) => refusalOf(held, answers))
      const taken = casts.filter((_, place) => !refusals[place])
      const outcomes = await store(trx, { poll, seal }, taken)
      return casts.map((cast, place) => refusals[place] ?? outcomes.get(cast))
    })
  }

  const batches = createBatches<SecretCast, Outcome>({
    lanes: LANES,
    largest: LARGEST_BATCH,
    run: (pollId, casts) => castTogether(parseTenantId(pollId), casts),
  })

  return {
    async cast(ballot) {
      const { poll, token, weight, signature, answers } = ballot
      const keys = await keyRing.keysOf(poll)
      if (!keys) throw notFound('poll')
      const key = keys.get(weight)
      const [message, signed] = [Buffer.from(token, 'hex'), Buffer.from(signature, 'base64url')]
      if (!key || !isTokenFor(token, answers) || !verifyToken(key, message, signed)) {
        throw tokenInvalid()
      }
      const outcome = await batches.add(formatTenantId(poll), ballot)
      if (outcome) throw outcome
    },
  }
}

function refusalOf({ questions }: HeldPoll, answers: SecretCast['answers']): Outcome {
  const faults = checkAnswers(questions, answers)
  return Object.keys(faults).length > 0 ? ballotInvalid(faults) : undefined
}

async function store(
  trx: Transaction<Database>,
  { poll, seal }: { poll: TenantId; seal: BallotSeal<SecretBallot> },
  casts: readonly SecretCast[],
): Promise<ReadonlyMap<SecretCast, Outcome>> {
  if (casts.length === 0) return new Map()
  const rows = casts.map(({ poll: _poll, ...ballot }) => {
    const tokenIndex = seal.indexOfToken(ballot.token)
    return {
      tokenIndex,
      receiptIndex: seal.indexOf(ballot.receipt),
      sealedBallot: seal.seal(tokenIndex, ballot),
    }
  })
  // One order for all batches, so that two of them never wait for each other.
  rows.sort((one, other) => (one.tokenIndex < other.tokenIndex ? -1 : 1))
  await insertSecretBallots(trx, poll, rows)
  const indexes = [...new Set(rows.map(({ tokenIndex }) => tokenIndex))]
  const stored = await findSealedBallots(trx, poll, indexes)
  return new Map(casts.map((cast) => [cast, outcomeOf(cast, seal, stored)]))
}

/** What lies in the box for a token decides, whoever put it there. */
function outcomeOf(
  { token, answers, receipt }: SecretCast,
  seal: BallotSeal<SecretBallot>,
  stored: ReadonlyMap<string, string>,
): Outcome {
  const tokenIndex = seal.indexOfToken(token)
  const sealed = stored.get(tokenIndex)
  if (sealed === undefined) return receiptTaken()
  const there = seal.open(tokenIndex, sealed)
  const isSame = isDeepStrictEqual([there.answers, there.receipt], [answers, receipt])
  return isSame ? undefined : tokenUsed()
}
