import { randomBytes } from 'node:crypto'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import { createSealing, type Sealing } from '../../../lib/sealing'
import type { Answer } from '../counting/counting-types'

/** All that a sheet of a secret poll says. */
export interface SecretSheet {
  readonly answers: readonly Answer[]
  /** The code its voter keeps. */
  readonly receipt: string
}

/** Seals what lies in the box of one poll until its close. */
export interface BallotSeal<Sealed extends SecretSheet = SecretSheet> {
  /** @param place where it is stored */
  seal(place: string, sheet: Sealed): string
  /** @throws Error when it was changed or comes from another place */
  open(place: string, sealed: string): Sealed
  /** Equal for equal receipts of one poll, and tells nothing of them. */
  indexOf(receipt: string): string
  /** The same for tokens. */
  indexOfToken(token: string): string
}

const KEY_BYTES = 32

/** Sealed ballots are filled up to a whole number of these bytes: what a motion or a choice says does not show in the length. */
const BLOCK = 512

/**
 * A key of one poll, sealed in turn by the service's. It is destroyed when the poll closes: what is left then of sealed
 * ballots, in free space or in a copy of the database, opens for nobody who has not the sealed key as well.
 */
export function createBallotKey(sealing: Sealing, poll: TenantId): string {
  return sealing.seal(randomBytes(KEY_BYTES).toString('hex'), keyScope(poll))
}

/** @param sealedKey of `createBallotKey` */
export function openBallotSeal<Sealed extends SecretSheet>(
  sealing: Sealing,
  poll: TenantId,
  sealedKey: string,
): BallotSeal<Sealed> {
  const own = createSealing(sealing.open(sealedKey, keyScope(poll)))
  const column = { table: 'secret_ballots', column: 'sealed_ballot' }
  const scopeOf = (place: string) => ({ ...column, row: `${formatTenantId(poll)}/${place}` })
  return {
    seal(place, sheet) {
      const text = JSON.stringify(sheet)
      const length = Math.ceil(Buffer.byteLength(text) / BLOCK) * BLOCK
      return own.seal(text.padEnd(length - Buffer.byteLength(text) + text.length), scopeOf(place))
    },
    open: (place, sealed) => JSON.parse(own.open(sealed, scopeOf(place))),
    indexOf: (receipt) => own.indexOf(receipt, { ...column, column: 'receipt_index' }),
    indexOfToken: (token) => own.indexOf(token, { ...column, column: 'token_index' }),
  }
}

function keyScope(poll: TenantId) {
  return { table: 'polls', column: 'ballot_key', row: formatTenantId(poll) }
}
