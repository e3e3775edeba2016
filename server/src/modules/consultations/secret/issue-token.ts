import { createHash } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../../db/unit-of-work'
import { BlindSignatureError, blindSign } from '../../../lib/blind-signature'
import type { Clock } from '../../../lib/clock'
import { notFound } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import type { Sealing } from '../../../lib/sealing'
import type { Actor } from '../../identity/identity-types'
import { type HeldPoll, holdPoll } from '../ballots-repository'
import {
  ballotPaperTaken,
  blindedMessageInvalid,
  pollClosed,
  pollNotOpen,
} from '../consultations-errors'
import { canView } from '../consultations-policy'
import { hasEnded } from '../consultations-state'
import { flatsOf } from '../own-flats'
import { getPrivateKey } from './poll-keys-repository'
import { findOwnUnit, markUnit } from './roll-marks-repository'

export interface TokenRequest {
  readonly poll: TenantId
  readonly votingUnit: TenantId
  /** As long as the modulus. */
  readonly blindedMessage: Buffer
}

export type IssuedToken = {
  /** In base64url, as long as the modulus. */
  readonly blindSignature: string
  /** What a ballot with this token weighs. */
  readonly weight: number
}

interface IssuingDeps {
  readonly db: Kysely<Database>
  readonly clock: Clock
  readonly unitOfWork: UnitOfWork
  readonly sealing: Sealing
}

/**
 * Gives a voting unit its one ballot paper: a token signed without being seen (RFC 9474). The roll is marked in the same
 * transaction. Whoever sends the same blinded message again, from the phone that made it, gets the same signature
 * again; another message of the same unit gets none.
 */
export function issueToken(
  { clock, unitOfWork, sealing }: IssuingDeps,
  actor: Actor,
  { poll, votingUnit, blindedMessage }: TokenRequest,
  request: WriteRequest,
): Promise<IssuedToken> {
  const { communityCode } = poll
  const write = { communityCode, operation: 'issue_token', request }
  return unitOfWork.write<IssuedToken>(write, async (trx) => {
    const held = await holdPoll(trx, poll)
    assertSecretPoll(held, actor, communityCode)
    const flats = flatsOf(actor, communityCode)
    const unit =
      votingUnit.communityCode === communityCode
        ? await findOwnUnit(trx, poll, votingUnit.id, flats)
        : undefined
    if (!unit) throw notFound('voting unit')
    if (held.status !== 'voting' || held.isCounted || hasEnded(held, clock.now())) {
      throw pollClosed()
    }
    const weight = held.weighsByArea ? unit.floorAreaHundredths : 1
    await mark(trx, { poll, votingUnitId: votingUnit.id, weight }, blindedMessage)
    const key = await getPrivateKey(trx, sealing, poll, weight)
    return {
      subjectId: formatTenantId(votingUnit),
      result: { blindSignature: sign(key, blindedMessage), weight },
    }
  })
}

function assertSecretPoll(
  held: HeldPoll | undefined,
  actor: Actor,
  communityCode: string,
): asserts held is HeldPoll {
  if (held?.secrecy !== 'secret' || !canView(actor, communityCode, held.status)) {
    throw notFound('poll')
  }
  if (held.roll === null) throw pollNotOpen()
}

async function mark(
  trx: Transaction<Database>,
  unit: { poll: TenantId; votingUnitId: string; weight: number },
  blindedMessage: Buffer,
): Promise<void> {
  const blindedMessageHash = createHash('sha256').update(blindedMessage).digest('hex')
  const { mark: standing } = await markUnit(trx, unit, { channel: 'online', blindedMessageHash })
  if (standing.channel === 'paper') throw ballotPaperTaken('paper')
  if (standing.blindedMessageHash !== blindedMessageHash) throw ballotPaperTaken('online')
}

function sign(key: Parameters<typeof blindSign>[0], blindedMessage: Buffer): string {
  try {
    return blindSign(key, blindedMessage).toString('base64url')
  } catch (error) {
    if (error instanceof BlindSignatureError && error.fault !== 'signing failure') {
      throw blindedMessageInvalid()
    }
    throw error
  }
}
