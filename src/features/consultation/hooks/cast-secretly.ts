import { ApiError } from '../../../api/api-error'
import { makeIdempotencyKey } from '../../../lib/idempotency-key'
import { randomBytes } from '../../../platform/random-bytes'
import { castSecretBallot } from '../api/cast-secret-ballot'
import { issueToken } from '../api/issue-token'
import { listPollKeys } from '../api/list-poll-keys'
import type { Answer } from '../domain/consultation'
import {
  drawReceipt,
  isPending,
  type NotedBoard,
  type PendingBallot,
  type PreparedBallot,
  prepareBallot,
  type SignedBallot,
  settleCast,
  settleUncast,
  signBallot,
} from '../domain/secret-ballot'
import {
  type BallotPlace,
  dropSecretBallot,
  keepSecretBallot,
  keepUnlessSettled,
  readSecretBallot,
  settleSecretBallot,
} from './kept-secret-ballots'
import { SecretBallotTrouble } from './secret-ballot-trouble'

/** The unit has, or will get, its ballot paper elsewhere: this device's can never be signed. */
const NEVER_SIGNED = ['token_already_issued', 'voted_on_paper', 'blinded_message_invalid']

/** Chance never takes a receipt twice in a row. */
const MOST_RECEIPTS = 3

/** Long enough for the words to be drawn that say what is going on. */
const DRAW_MS = 60

/** What is chosen, what it weighs, and against what its board is held later. */
export interface SecretChoice {
  readonly answers: readonly Answer[]
  readonly weight: number
  readonly board: NotedBoard
}

/**
 * Makes a unit's ballot paper and keeps it on the device, before anything is sent that is the unit's own. Whatever lies
 * there already stays.
 */
export async function prepareSecretly(
  place: BallotPlace,
  { answers, weight, board }: SecretChoice,
): Promise<void> {
  if (readSecretBallot(place)) return
  const keys = await listPollKeys(place.pollId)
  const publicKey = keys.find((key) => key.weight === weight)
  if (!publicKey) throw new SecretBallotTrouble('ballot_key_missing')
  await new Promise((resolve) => setTimeout(resolve, DRAW_MS))
  const paper = { answers, weight, publicKey, board, writeKey: makeIdempotencyKey() }
  const ballot = await prepareBallot(paper, randomBytes).catch(() => {
    throw new SecretBallotTrouble('ballot_not_drawn')
  })
  // Another page of the app may have been quicker.
  if (readSecretBallot(place)) return
  if (!keepSecretBallot(place, ballot)) throw new SecretBallotTrouble('ballot_not_kept')
}

/** Takes the ballot that lies on the device as far as it gets, from wherever it got to, always with the same bytes. */
export async function castKept(place: BallotPlace): Promise<void> {
  const kept = readSecretBallot(place)
  if (!isPending(kept)) return
  await cast(place, kept.state === 'signed' ? kept : await obtainSignature(place, kept))
}

/** Once the poll takes no more ballots, no choice stays on the device. */
export function settleAfterClose(place: BallotPlace): void {
  const kept = readSecretBallot(place)
  if (isPending(kept)) settleSecretBallot(place, settleUncast(kept))
}

async function obtainSignature(place: BallotPlace, ballot: PreparedBallot): Promise<SignedBallot> {
  const { votingUnitId } = place
  const { blindedMessage, writeKey } = ballot
  const issued = await issueToken(place.pollId, { votingUnitId, blindedMessage }, writeKey).catch(
    (error: unknown) => {
      if (error instanceof ApiError && NEVER_SIGNED.includes(error.code)) dropSecretBallot(place)
      throw afterRefusal(place, ballot, error)
    },
  )
  const signed = finish(ballot, issued.blindSignature)
  keepUnlessSettled(place, signed)
  return signed
}

function finish(ballot: PreparedBallot, blindSignature: string): SignedBallot {
  try {
    return signBallot(ballot, blindSignature)
  } catch {
    throw new SecretBallotTrouble('ballot_signature_wrong')
  }
}

async function cast(place: BallotPlace, ballot: SignedBallot, tries = 1): Promise<void> {
  try {
    await castSecretBallot(place.pollId, ballot)
  } catch (error) {
    if (!(error instanceof ApiError && error.code === 'receipt_taken') || tries >= MOST_RECEIPTS) {
      throw afterRefusal(place, ballot, error)
    }
    const again = { ...ballot, receipt: await drawReceipt(randomBytes) }
    keepUnlessSettled(place, again)
    return cast(place, again, tries + 1)
  }
  settleSecretBallot(place, settleCast(ballot, Date.now()))
}

/** What an answer says for good is written down, whatever became of the ballot. */
function afterRefusal(place: BallotPlace, ballot: PendingBallot, error: unknown): unknown {
  const isOver =
    error instanceof ApiError && (error.code === 'poll_closed' || error.code === 'token_used')
  if (isOver) settleSecretBallot(place, settleUncast(ballot))
  return error
}
