import { fromBase64url, toBase64url } from '../../../lib/base64url'
import {
  blind,
  finalize,
  prepare,
  type RandomBytes,
} from '../../../lib/blind-signature/blind-signature'
import type { SigningPublicKey } from '../../../lib/blind-signature/signing-public-key'
import { fromHex, toHex } from '../../../lib/bytes'
import { hashText } from '../../../lib/hash-text'
import type { Answer, Poll, VotingUnit } from './consultation'

/** What a poll had published when a ballot was made for it: the board has to fit that, whatever is said later. */
export interface NotedBoard {
  readonly publicKey: string
  readonly drawCommitment: string | null
}

/** Drawn and blinded, and perhaps asked for: only this one can get the unit's signature. */
export interface PreparedBallot {
  readonly state: 'prepared'
  /** The Idempotency-Key of asking for the signature. */
  readonly writeKey: string
  readonly publicKey: SigningPublicKey
  readonly weight: number
  readonly answers: readonly Answer[]
  /** The prepared message in lower-case hexadecimal. */
  readonly token: string
  /** In base64url, as is what follows. */
  readonly inverse: string
  readonly blindedMessage: string
  readonly receipt: string
  /** Undefined in what an older edition kept. */
  readonly board?: NotedBoard
}

/** Signed, and perhaps cast. */
export interface SignedBallot extends Omit<PreparedBallot, 'state'> {
  readonly state: 'signed'
  readonly signature: string
}

export type PendingBallot = PreparedBallot | SignedBallot

/**
 * Nothing of the choice is left, nor the token: the board shows it beside the answers. `unsure` was sent, but no answer
 * came before the close; the board tells. `missed` was not cast in time.
 */
export type SettledBallot =
  | {
      readonly state: 'cast' | 'unsure'
      readonly receipt: string
      /** By the device's own clock; only of what was cast, and not in what an older edition kept. */
      readonly castAt?: string
      readonly board?: NotedBoard
    }
  | { readonly state: 'missed' }

/** What a device keeps of one voting unit's part in a secret poll. */
export type SecretBallot = PendingBallot | SettledBallot

export function isPending(ballot: SecretBallot | undefined): ballot is PendingBallot {
  return ballot?.state === 'prepared' || ballot?.state === 'signed'
}

export function noteBoard({
  boardPublicKey,
  drawCommitment,
}: Pick<Poll, 'boardPublicKey' | 'drawCommitment'>): NotedBoard {
  return { publicKey: boardPublicKey, drawCommitment }
}

/** What a unit's ballot weighs, and by that which key signs it. */
export function weightOf({ weighsByArea }: Pick<Poll, 'weighsByArea'>, unit: VotingUnit): number {
  return weighsByArea ? unit.floorAreaHundredths : 1
}

/**
 * The one way to write answers as bytes: compact JSON whose keys stand in the order `kind`, then what was chosen. A token
 * is made for exactly these bytes.
 */
export function writeAnswers(answers: readonly Answer[]): string {
  return JSON.stringify(answers.map(inOrder))
}

interface BallotPaper {
  readonly answers: readonly Answer[]
  readonly weight: number
  /** Signs ballots of this weight. */
  readonly publicKey: SigningPublicKey
  readonly writeKey: string
  readonly board: NotedBoard
}

/** @throws BlindSignatureError on a key that is not ours, and whatever the random source throws */
export async function prepareBallot(
  { answers, weight, publicKey, writeKey, board }: BallotPaper,
  random: RandomBytes,
): Promise<PreparedBallot> {
  const message = await prepare(hashText(writeAnswers(answers)), random)
  const { blindedMessage, inverse } = await blind(publicKey, message, random)
  return {
    state: 'prepared',
    writeKey,
    publicKey: { n: publicKey.n, e: publicKey.e },
    weight,
    answers: answers.map(inOrder),
    token: toHex(message),
    inverse: toBase64url(inverse),
    blindedMessage: toBase64url(blindedMessage),
    receipt: await drawReceipt(random),
    board,
  }
}

/** @throws Error unless the signature is this ballot's */
export function signBallot(ballot: PreparedBallot, blindSignature: string): SignedBallot {
  const signature = finalize(ballot.publicKey, {
    preparedMessage: fromHex(ballot.token) ?? new Uint8Array(0),
    inverse: fromBase64url(ballot.inverse),
    blindSignature: fromBase64url(blindSignature),
  })
  return { ...ballot, state: 'signed', signature: toBase64url(signature) }
}

/** 16 upper-case hexadecimal digits. */
export async function drawReceipt(random: RandomBytes): Promise<string> {
  return toHex(await random(8)).toUpperCase()
}

/** What remains once nothing more can be cast. */
export function settleUncast(ballot: PendingBallot): SettledBallot {
  if (ballot.state !== 'signed') return { state: 'missed' }
  const { receipt, board }: Kept = ballot
  return { state: 'unsure', receipt, board }
}

type Kept = Pick<PreparedBallot, 'receipt' | 'board'>

/** The receipt stays, when it was given, and what it is held against. */
export function settleCast({ receipt, board }: Kept, now: number): SettledBallot {
  return { state: 'cast', receipt, castAt: new Date(now).toISOString(), board }
}

function inOrder(answer: Answer): Answer {
  switch (answer.kind) {
    case 'motion':
      return { kind: 'motion', choice: answer.choice }
    case 'single':
      return { kind: 'single', optionId: answer.optionId }
    case 'multiple':
    case 'ranking':
      return { kind: answer.kind, optionIds: answer.optionIds }
    case 'budget':
      return { kind: 'budget', itemIds: answer.itemIds }
  }
}
