import { randomInt } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../../db/unit-of-work'
import { forbidden, notFound } from '../../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import type { Actor } from '../../identity/identity-types'
import type { MediaService } from '../../media/media-service'
import { type HeldPoll, holdPoll, listVotingUnits } from '../ballots-repository'
import { isOwnConcern } from '../committee-repository'
import { ballotAlreadyCast, pollClosed, pollNotOpen } from '../consultations-errors'
import { canView, isCommitteeOf } from '../consultations-policy'
import { hasEnded } from '../consultations-state'
import { flatsOf } from '../own-flats'
import { getOwnRoll, getRoll } from '../roll/get-roll'
import { getRollSettings } from '../roll/roll-settings-repository'
import { hasBallotPaper, listFlatsOf } from '../roll/roll-units-repository'
import { findOwnUnit } from '../secret/roll-marks-repository'
import { tellDelegation, tellOffered } from '../tell-poll'
import {
  delegationChanged,
  delegationCodeUnknown,
  delegationOnlyNamed,
  delegationStands,
  delegationToOneself,
  tooManyDelegations,
} from './delegation-errors'
import type { Delegation } from './delegation-types'
import { listDelegations } from './delegations-list-repository'
import * as repository from './delegations-repository'

export interface DelegationsService {
  /**
   * Lets somebody cast for a unit of one's own: whoever redeems the code, once the committee has read the paper.
   * @param uploadIds pages of the written power of attorney
   * @throws DomainError `not_found`, `poll_not_open`, `poll_closed`, `delegation_only_named`, `ballot_already_cast`,
   *   `delegation_stands`, `upload_unknown`
   */
  offer(
    actor: Actor,
    offer: {
      readonly poll: TenantId
      readonly votingUnit: TenantId
      readonly uploadIds: readonly string[]
    },
    request: WriteRequest,
  ): Promise<TenantId>
  /**
   * @throws DomainError `not_found`, `poll_not_open`, `poll_closed`, `delegation_code_unknown`, `delegation_to_oneself`,
   *   `too_many_delegations`
   */
  redeem(
    actor: Actor,
    redemption: { readonly poll: TenantId; readonly code: string },
    request: WriteRequest,
  ): Promise<TenantId>
  /**
   * By the committee, also of one it accepted before: when the paper turns out to be false, nobody casts by it any more.
   * @param reason why not; null accepts
   * @throws DomainError `not_found`, `forbidden` about one's own household, `poll_closed`, `delegation_changed`
   */
  decide(
    actor: Actor,
    decision: { readonly id: TenantId; readonly reason: string | null },
    request: WriteRequest,
  ): Promise<void>
  /**
   * By whoever may cast for its unit, before a ballot is cast; where one may cast again, also afterwards: the ballot stays
   * until the unit casts another.
   * @throws DomainError `not_found`, `poll_closed`, `ballot_already_cast`, `delegation_changed`
   */
  revoke(actor: Actor, id: TenantId, request: WriteRequest): Promise<void>
  /**
   * What the actor or the actor's household gave, or the actor took, newest first.
   * @throws DomainError `not_found`, `poll_not_open`
   */
  listMine(
    actor: Actor,
    poll: TenantId,
    page: PageRequest,
  ): Promise<Page<Delegation> & { readonly ownUnitIds: readonly string[] }>
  /** For the committee. @throws DomainError and `forbidden` */
  list(
    actor: Actor,
    asked: { readonly poll: TenantId; readonly show: 'waiting' | 'decided' },
    page: PageRequest,
  ): Promise<Page<Delegation>>
}

const CODE_DIGITS = 8

export function createDelegationsService(deps: {
  db: Kysely<Database>
  unitOfWork: UnitOfWork
  media: MediaService
}): DelegationsService {
  const { db, unitOfWork, media } = deps
  return {
    async offer(actor, { poll, votingUnit, uploadIds }, request) {
      const { communityCode } = poll
      const { accountId } = actor
      const write = { communityCode, operation: 'offer_delegation', request }
      const { id } = await unitOfWork.write(write, async (trx, now) => {
        await holdRunning(trx, actor, poll, now)
        const isHere = votingUnit.communityCode === communityCode
        const flats = flatsOf(actor, communityCode)
        if (!isHere || !(await findOwnUnit(trx, poll, votingUnit.id, flats))) {
          throw notFound('voting unit')
        }
        if (await hasBallotPaper(trx, poll, votingUnit.id)) throw ballotAlreadyCast()
        const pages = await media.attach(trx, accountId, uploadIds, now)
        const offer = { votingUnitId: votingUnit.id, accountId, code: drawCode(), pages }
        const stored = await repository.insertDelegation(trx, poll, offer, now)
        if (!stored) throw delegationStands()
        const { consultation } = await getRoll(trx, actor, poll)
        const householdIds = await listFlatsOf(trx, poll, votingUnit.id)
        await tellOffered(trx, { id: stored, consultation, accountId, householdIds }, now)
        return { subjectId: formatTenantId(stored), result: { id: stored.id } }
      })
      return { communityCode, id }
    },
    async redeem(actor, { poll, code }, request) {
      const { communityCode } = poll
      const { accountId } = actor
      const write = { communityCode, operation: 'redeem_delegation', request }
      const { id } = await unitOfWork.write(write, async (trx, now) => {
        await holdRunning(trx, actor, poll, now)
        const held = await repository.holdDelegation(trx, { poll, code })
        if (!held) throw delegationCodeUnknown()
        const flats = flatsOf(actor, communityCode)
        const isOwn = await findOwnUnit(trx, poll, held.votingUnitId, flats)
        if (isOwn || held.principalAccountId === accountId) throw delegationToOneself()
        const { delegatedUnits } = await getRollSettings(trx, communityCode.slice(0, 6))
        const delegate = { accountId, householdIds: flats.livedIn }
        const taken = await repository.countOfDelegate(trx, poll, delegate)
        if (taken >= delegatedUnits) throw tooManyDelegations()
        await repository.markRedeemed(trx, held, accountId)
        return { subjectId: formatTenantId(held), result: { id: held.id } }
      })
      return { communityCode, id }
    },
    async decide(actor, { id, reason }, request) {
      const { communityCode } = id
      const write = { communityCode, operation: 'decide_delegation', request }
      await unitOfWork.write(write, async (trx, now) => {
        if (!isCommitteeOf(actor, communityCode)) throw notFound('delegation')
        const { held, poll } = await holdWithPoll(trx, actor, id, now)
        // A ballot that was cast by it stays; whether there is one, whoever undoes it is not told.
        const isUndoing = held.status === 'accepted' && reason !== null
        if (held.status !== 'waiting' && !isUndoing) throw delegationChanged()
        // Nobody decides on a delegation of one's own household, given or taken.
        const { principalAccountId, delegateAccountId, votingUnitId } = held
        const accountIds = [principalAccountId, delegateAccountId].filter((each) => each !== null)
        const { livedIn } = flatsOf(actor, communityCode)
        const isOwn =
          accountIds.includes(actor.accountId) ||
          (await isOwnConcern(trx, livedIn, { poll, votingUnitId, accountIds }))
        if (isOwn) throw forbidden()
        await repository.markDecided(trx, id, { accountId: actor.accountId, reason }, now)
        const { consultation } = await getOwnRoll(trx, actor, poll)
        const householdIds = await listFlatsOf(trx, poll, votingUnitId)
        const told = { id, consultation, accountIds, householdIds, isAccepted: reason === null }
        await tellDelegation(trx, told, now)
        return { subjectId: formatTenantId(id), result: null }
      })
    },
    async revoke(actor, id, request) {
      const { communityCode } = id
      const write = { communityCode, operation: 'revoke_delegation', request }
      await unitOfWork.write(write, async (trx, now) => {
        const { held, poll, allowsRecast } = await holdWithPoll(trx, actor, id, now)
        const flats = flatsOf(actor, communityCode)
        if (!(await findOwnUnit(trx, poll, held.votingUnitId, flats))) throw notFound('delegation')
        if (!['offered', 'waiting', 'accepted'].includes(held.status)) throw delegationChanged()
        if (!allowsRecast && (await hasBallotPaper(trx, poll, held.votingUnitId))) {
          throw ballotAlreadyCast()
        }
        await repository.markRevoked(trx, id)
        return { subjectId: formatTenantId(id), result: null }
      })
    },
    async listMine(actor, poll, page) {
      await getRoll(db, actor, poll)
      const { communityCode, id } = poll
      const asked = { communityCode, pollIds: [id] }
      const own = await listVotingUnits(db, asked, flatsOf(actor, communityCode))
      const ownUnitIds = own.map((unit) => unit.id)
      const filter = { show: 'mine', accountId: actor.accountId, ownUnitIds } as const
      return { ...(await listDelegations(db, { poll, filter }, page)), ownUnitIds }
    },
    async list(actor, { poll, show }, page) {
      await getOwnRoll(db, actor, poll)
      return listDelegations(db, { poll, filter: { show } }, page)
    },
  }
}

/** @throws DomainError `not_found`, `poll_not_open`, `poll_closed`, `delegation_only_named` */
async function holdRunning(
  trx: Transaction<Database>,
  actor: Actor,
  poll: TenantId,
  now: Date,
): Promise<HeldPoll> {
  const held = await holdPoll(trx, poll)
  if (!held || !canView(actor, poll.communityCode, held.status)) throw notFound('poll')
  if (held.roll === null) throw pollNotOpen()
  if (held.status !== 'voting' || held.isCounted || hasEnded(held, now)) throw pollClosed()
  if (held.secrecy === 'secret') throw delegationOnlyNamed()
  return held
}

/** The poll first, as everybody does who holds both. @throws DomainError `not_found` and those of `holdRunning` */
async function holdWithPoll(trx: Transaction<Database>, actor: Actor, id: TenantId, now: Date) {
  const pollId = await repository.findPollOf(trx, id)
  if (pollId === undefined) throw notFound('delegation')
  const poll = { communityCode: id.communityCode, id: pollId }
  const { allowsRecast } = await holdRunning(trx, actor, poll, now)
  const held = await repository.holdDelegation(trx, id)
  if (!held) throw notFound('delegation')
  return { held, poll, allowsRecast }
}

/** Read out and typed by hand; the committee's look at the paper is what protects, not the code. */
function drawCode(): string {
  return String(randomInt(10 ** CODE_DIGITS)).padStart(CODE_DIGITS, '0')
}
