import { randomBytes } from 'node:crypto'
import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Sealing } from '../../lib/sealing'
import { readBallots } from './ballots-repository'
import type { BoardBallot, BoardContent, WeightCount } from './board/board-types'
import { countWaitingSlips, takeSlips } from './paper/paper-counting-repository'
import { openSheetSeal } from './paper/sheet-seal'
import { openBallotSeal } from './secret/ballot-seal'
import { listPollKeys } from './secret/poll-keys-repository'
import { countMarks } from './secret/roll-marks-repository'
import type { SecretBallot } from './secret/secret-ballot-box'
import { takeSecretBallots } from './secret/secret-ballots-repository'

/** All that came into the box of an ended poll, and what the roll says of it. */
export type CollectedBallots = Pick<BoardContent, 'ballots' | 'receipts'> &
  Pick<BoardContent['poll'], 'issued' | 'paper' | 'keys'> & {
    /** Paper ballots without a second person's word; they are not counted. */
    readonly unconfirmedPaper: number
  }

const TOKEN_BYTES = 32

/** Ballots of a named poll get a token here, at random, so that the board says nothing of who cast them. */
export async function collectNamedBallots(
  trx: Transaction<Database>,
  poll: TenantId,
  byArea: boolean,
): Promise<CollectedBallots> {
  const rows = await readBallots(trx, poll, byArea)
  const ballots = rows.map(({ channel, weight, answers }): BoardBallot => {
    return { token: drawToken(), channel, weight, answers, signature: null }
  })
  return {
    ballots,
    receipts: rows.map(({ receipt }) => receipt),
    issued: countWeights(rows.filter(({ channel }) => channel === 'online')),
    paper: countWeights(rows.filter(({ channel }) => channel === 'paper')),
    keys: [],
    unconfirmedPaper: await countWaitingSlips(trx, poll),
  }
}

/**
 * Empties the box of a secret poll. Its `paper` counts the confirmed slips and not the units marked: a slip that nobody
 * confirmed has its mark in the roll and no place on the board.
 */
export async function collectSecretBallots(
  trx: Transaction<Database>,
  sealing: Sealing,
  poll: TenantId,
  sealedBallotKey: string,
): Promise<CollectedBallots & { readonly uploadIds: readonly string[] }> {
  const seal = openBallotSeal<SecretBallot>(sealing, poll, sealedBallotKey)
  const ballots: BoardBallot[] = []
  const receipts: string[] = []
  for (const { tokenIndex, sealedBallot } of await takeSecretBallots(trx, poll)) {
    const { token, weight, signature, answers, receipt } = seal.open(tokenIndex, sealedBallot)
    ballots.push({ token, channel: 'online', weight, answers, signature })
    receipts.push(receipt)
  }
  const { confirmed, unconfirmed, uploadIds } = await takeSlips(trx, poll)
  const sheetSeal = openSheetSeal(sealing, poll, sealedBallotKey)
  for (const { id, weight, sheet } of confirmed) {
    const { answers, receipt } = sheetSeal.open(id, sheet)
    ballots.push({ token: drawToken(), channel: 'paper', weight, answers, signature: null })
    receipts.push(receipt)
  }
  return {
    ballots,
    receipts,
    issued: await countMarks(trx, poll, 'online'),
    paper: countWeights(confirmed),
    keys: await listPollKeys(trx, poll),
    unconfirmedPaper: unconfirmed,
    uploadIds,
  }
}

function drawToken(): string {
  return randomBytes(TOKEN_BYTES).toString('hex')
}

function countWeights(ballots: readonly { readonly weight: number }[]): WeightCount[] {
  const counts = new Map<number, number>()
  for (const { weight } of ballots) counts.set(weight, (counts.get(weight) ?? 0) + 1)
  return [...counts].map(([weight, units]) => ({ weight, units }))
}
