import { readStored, removeStored, writeStored } from '../../../platform/storage'
import type { Poll } from '../domain/consultation'
import type { OwnBallots } from '../domain/own-ballots'
import { isPending, type SecretBallot, type SettledBallot } from '../domain/secret-ballot'

export interface BallotPlace {
  readonly pollId: string
  readonly votingUnitId: string
}

/** Signing out leaves these where they are (use-session.ts): only this device can cast them. */
const keyOf = ({ pollId, votingUnitId }: BallotPlace): string =>
  `linge.secret-ballot.${pollId}.${votingUnitId}`

/** What an earlier run kept; undefined when it is not whole. */
export function readSecretBallot(place: BallotPlace): SecretBallot | undefined {
  const kept = readStored(keyOf(place))
  return isSecretBallot(kept) ? kept : undefined
}

/** Of all the reader's units; none in a poll that is not secret. */
export function readSecretBallots({ id, secrecy, myVotingUnits }: Poll): OwnBallots {
  if (secrecy !== 'secret') return {}
  const entries = myVotingUnits.map((unit) => {
    const place = { pollId: id, votingUnitId: unit.id }
    return [unit.id, readSecretBallot(place)] as const
  })
  return Object.fromEntries(entries)
}

/** False when the device keeps nothing; then nothing may be sent. */
export function keepSecretBallot(place: BallotPlace, ballot: SecretBallot): boolean {
  return writeStored(keyOf(place), ballot)
}

/** Never puts a choice back where another page of the app has done away with it. */
export function keepUnlessSettled(place: BallotPlace, ballot: SecretBallot): void {
  const kept = readSecretBallot(place)
  if (kept === undefined || isPending(kept)) keepSecretBallot(place, ballot)
}

export function settleSecretBallot(place: BallotPlace, ballot: SettledBallot): void {
  // A full storage must not hold on to the choice.
  if (!keepSecretBallot(place, ballot)) removeStored(keyOf(place))
}

export function dropSecretBallot(place: BallotPlace): void {
  removeStored(keyOf(place))
}

const TEXTS = ['writeKey', 'token', 'inverse', 'blindedMessage', 'receipt'] as const

function isSecretBallot(kept: unknown): kept is SecretBallot {
  if (typeof kept !== 'object' || kept === null) return false
  const fields = kept as Readonly<Record<string, unknown>>
  if (!isNotedBoard(fields.board)) return false
  switch (fields.state) {
    case 'missed':
      return true
    case 'cast':
    case 'unsure':
      return typeof fields.receipt === 'string' && isMoment(fields.castAt)
    case 'prepared':
    case 'signed':
      return (
        TEXTS.every((name) => typeof fields[name] === 'string') &&
        typeof fields.publicKey === 'object' &&
        Array.isArray(fields.answers) &&
        (fields.state === 'prepared' || typeof fields.signature === 'string')
      )
    default:
      return false
  }
}

/** An older edition noted none. */
const isMoment = (kept: unknown): boolean => kept === undefined || typeof kept === 'string'

/** An older edition noted nothing. */
function isNotedBoard(kept: unknown): boolean {
  if (kept === undefined) return true
  if (typeof kept !== 'object' || kept === null) return false
  const { publicKey, drawCommitment } = kept as Readonly<Record<string, unknown>>
  return (
    typeof publicKey === 'string' && (drawCommitment === null || typeof drawCommitment === 'string')
  )
}
