import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { Sealing } from '../../lib/sealing'
import type { TreeHeadSigner } from '../../lib/signed-tree-head'
import type { MediaService } from '../media/media-service'
import { insertBoard } from './board/board-repository'
import type { BoardContent } from './board/board-types'
import { buildBoard } from './board/build-board'
import { type CollectedBallots, collectNamedBallots, collectSecretBallots } from './collect-ballots'
import { findConsultation } from './consultations-repository'
import { nextStatus, waitsForCount } from './consultations-state'
import type { Consultation } from './consultations-types'
import { keepLetters } from './delegation/letters-repository'
import * as ending from './ending-repository'
import { createDraw, openDraw } from './poll-draw'
import { weighsByArea } from './rules/decide-poll'
import { destroyKeys } from './secret/poll-keys-repository'
import { tellResult } from './tell-poll'

export interface EndingDeps {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly sealing: Sealing
  readonly signer: TreeHeadSigner
  readonly media: Pick<MediaService, 'discard'>
}

/**
 * Ends a poll whose time is over, once for all: waits for the ballots that were accepted before the close, counts them,
 * and keeps the result and the public board. Whoever comes later, by whatever clock, finds the poll ended.
 * @returns the consultation as it is stored then
 */
export function endPoll(deps: EndingDeps, consultation: Consultation): Promise<Consultation> {
  return deps.db.transaction().execute((trx) => endPollIn(trx, deps, consultation))
}

/** The same within a transaction. */
export async function endPollIn(
  trx: Transaction<Database>,
  deps: Omit<EndingDeps, 'db'>,
  consultation: Consultation,
): Promise<Consultation> {
  const { clock, sealing, signer } = deps
  const { communityCode, poll } = consultation
  const key = { communityCode, id: poll.id }
  const secrets = await ending.lockPoll(trx, key)
  const current = await findConsultation(trx, consultation)
  if (!current) return consultation
  const now = clock.now()
  if (!waitsForCount(current, now)) return current
  // A poll that opened before draws had secrets gets one now.
  const draw = secrets.draw ?? (await ending.storeDraw(trx, key, createDraw(sealing, key)))
  const collected = await collect(trx, deps, { consultation: current, now }, secrets)
  const content = toContent(current, collected, draw.drawCommitment)
  const drawSecret = openDraw(sealing, key, draw.sealedDrawSecret)
  const board = buildBoard({ ...content, drawSecret }, signer, now)
  const status = nextStatus(current.status, 'end_poll')
  const { tally } = board.result
  const { unconfirmedPaper } = collected
  await ending.storeResult(trx, current, { status, tally, unconfirmedPaper }, now)
  await insertBoard(trx, key, board)
  await destroyKeys(trx, key)
  await keepLetters(trx, key, now)
  await tellResult(trx, current, now)
  return {
    ...current,
    status,
    poll: { ...current.poll, tally, unconfirmedPaper, hasBoard: true },
  }
}

/** The photos of secret slips go as soon as these are counted. */
async function collect(
  trx: Transaction<Database>,
  { sealing, media }: Pick<EndingDeps, 'sealing' | 'media'>,
  { consultation, now }: { consultation: Consultation; now: Date },
  { sealedBallotKey }: { readonly sealedBallotKey: string | null },
): Promise<CollectedBallots> {
  const { communityCode, poll } = consultation
  const key: TenantId = { communityCode, id: poll.id }
  if (poll.secrecy === 'named') return collectNamedBallots(trx, key, weighsByArea(poll.rule))
  if (sealedBallotKey === null) throw new Error('A running secret poll has its key')
  const collected = await collectSecretBallots(trx, sealing, key, sealedBallotKey)
  await media.discard(trx, collected.uploadIds, now)
  return collected
}

function toContent(
  { communityCode, title, poll }: Consultation,
  { ballots, receipts, issued, paper, keys }: CollectedBallots,
  drawCommitment: string,
): Omit<BoardContent, 'drawSecret'> {
  const { closesAt, votingUnit, secrecy, questions, rule, roll } = poll
  if (!roll) throw new Error('A poll that ran has its roll')
  const id = formatTenantId({ communityCode, id: poll.id })
  const terms = { id, title, closesAt, votingUnit, secrecy, questions, rule, roll }
  return { poll: { ...terms, issued, paper, keys, drawCommitment }, ballots, receipts }
}
