import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import { addLimit } from '../../lib/calendar'
import type { Clock } from '../../lib/clock'
import { forbidden, notFound } from '../../lib/domain-error'
import { toDoorPattern } from '../../lib/door-search'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { IdentityService } from '../identity/identity-service'
import type { Actor } from '../identity/identity-types'
import { withdrawRequestsOf } from '../visits/requests/leaving-service'
import * as buildings from './buildings-repository'
import { findHousehold } from './claims-repository'
import { TIME_TO_DECIDE } from './claims-service'
import * as disputes from './disputes-repository'
import * as elders from './elders-repository'
import {
  disputeDecided,
  disputeOfOneself,
  disputeWaits,
  elderConsentTakenBack,
} from './homes-errors'
import { gridsToDecideIn, livesIn, worksIn } from './homes-policy'
import type { Building, Home, HouseholdDispute, LostHome, Room } from './homes-types'
import * as members from './members-repository'
import { requireDecidable } from './require-decidable'
import { tellDisputeDecided, tellDisputed, tellRecorded, tellWaiting } from './tell-homes'
import { countWaiting } from './waiting-repository'

/** Why a dispute about whoever left is over. */
const MOVED_OUT = '本人已经搬走'

/** How long somebody is told that they were taken out of a home. */
const TOLD_MS = 90 * 86_400_000

/** How long nobody records at its door what a home has just taken back itself. */
const OWN_WORD_MS = 30 * 86_400_000

/** Buildings and their doors, and who lives behind them. */
export interface HomesService {
  listBuildings(
    asked: { readonly communityCode: string; readonly gridCode?: string | undefined },
    page: PageRequest,
  ): Promise<Page<{ readonly id: string; readonly name: string }>>
  /** @throws DomainError `not_found` */
  getBuilding(id: TenantId): Promise<Building>
  /** By what stands on the door; all without it. @throws DomainError `not_found` */
  listRooms(
    asked: { readonly building: TenantId; readonly door: string },
    page: PageRequest,
  ): Promise<Page<Room>>
  /** The actor's homes with who lives there, and those the actor was taken out of lately. */
  listMine(actor: Actor): Promise<{ readonly homes: Home[]; readonly lost: LostHome[] }>
  /**
   * Consents to notices for homes with somebody over seventy, or takes that back; nothing else uses it. What a home says at
   * its door, its grid worker writes down, and those who live there are told; it ends when the home changes hands.
   * @throws DomainError `not_found` for a home of others, `elder_consent_taken_back` at the door for thirty days
   */
  consentForElder(
    actor: Actor,
    consent: { readonly household: TenantId; readonly isGiven: boolean },
    request: WriteRequest,
  ): Promise<void>
  /** 搬走. @throws DomainError `not_found` */
  leave(actor: Actor, household: TenantId, request: WriteRequest): Promise<void>
  /**
   * Says that another one of a home of one's own does not live there. Until somebody has decided everything stays.
   * @throws DomainError `not_found`, `dispute_of_oneself`, `dispute_waits`
   */
  dispute(
    actor: Actor,
    dispute: {
      readonly household: TenantId
      readonly memberId: string
      readonly reason: string
    },
    request: WriteRequest,
  ): Promise<TenantId>
  /**
   * By the grid's worker or the committee, never about one's own home; whoever is taken out reads why.
   * @throws DomainError `not_found`, `forbidden`, `dispute_decided`
   */
  decideDispute(
    actor: Actor,
    decision: { readonly id: TenantId; readonly removes: boolean; readonly reason: string },
    request: WriteRequest,
  ): Promise<void>
  /** What the actor can decide, the most urgent first. @throws DomainError `forbidden` */
  listDisputes(
    actor: Actor,
    communityCode: string,
    page: PageRequest,
  ): Promise<Page<HouseholdDispute>>
  /** Claims and disputes of a community; for modules that look themselves at who asks. */
  countWaiting(communityCode: string): Promise<number>
}

export function createHomesService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  identity: IdentityService
}): HomesService {
  const { db, clock, unitOfWork, identity } = deps

  async function getBuilding(id: TenantId): Promise<Building> {
    const building = await buildings.findBuilding(db, id)
    if (!building) throw notFound('building')
    return building
  }

  return {
    listBuildings: (asked, page) => buildings.listBuildings(db, asked, page),
    getBuilding,
    async listRooms({ building, door }, page) {
      await getBuilding(building)
      return buildings.listRooms(db, building, toDoorPattern(door), page)
    },
    async listMine(actor) {
      const own = (await identity.listHouseholds(actor)).map(
        ({ communityCode, householdId, communityName, gridCode, gridName, label }) => {
          return { communityCode, id: householdId, communityName, gridCode, gridName, label }
        },
      )
      const since = new Date(clock.now().getTime() - TOLD_MS)
      return {
        homes: await members.listMembers(db, own),
        lost: await members.listLostHomes(db, actor.accountId, since),
      }
    },
    async consentForElder(actor, { household, isGiven }, request) {
      const { communityCode } = household
      const isOwn = livesIn(actor, { communityCode, householdId: household.id })
      const recording = isGiven ? 'record_elder_consent' : 'record_elder_withdrawal'
      const operation = isOwn ? 'consent_for_elder' : recording
      await unitOfWork.write({ communityCode, operation, request }, async (trx, now) => {
        const saying = { accountId: actor.accountId, isGiven }
        if (isOwn) await elders.setElder(trx, household, saying, now)
        else await recordAtDoor(trx, actor, { household, isGiven }, now)
        return { subjectId: formatTenantId(household), result: null }
      })
    },
    async leave(actor, household, request) {
      const { communityCode } = household
      const write = { communityCode, operation: 'leave_household', request }
      await unitOfWork.write(write, async (trx, now) => {
        const { accountId } = actor
        const departure = { accountId, byAccountId: accountId, reason: null }
        const hasLeft = await members.removeMember(trx, household, departure, now)
        if (!hasLeft) throw notFound('household')
        await withdrawRequestsOf(trx, { household, accountId }, now)
        const about = { memberAccountId: accountId, reason: MOVED_OUT }
        const ended = await disputes.endWaitingAbout(trx, household, about, now)
        for (const { id, byAccountId } of ended) {
          const dispute = { id: { communityCode, id }, accountIds: [byAccountId] }
          await tellDisputeDecided(trx, dispute, now)
        }
        return { subjectId: formatTenantId(household), result: null }
      })
    },
    async dispute(actor, { household, memberId, reason }, request) {
      const { communityCode } = household
      const write = { communityCode, operation: 'dispute_member', request }
      const { id } = await unitOfWork.write(write, async (trx, now) => {
        const isOwn = livesIn(actor, { communityCode, householdId: household.id })
        const member = isOwn ? await members.findMember(trx, household, memberId) : undefined
        if (!member) throw notFound('member')
        const { accountId: byAccountId } = actor
        const { accountId: memberAccountId } = member
        if (memberAccountId === byAccountId) throw disputeOfOneself()
        const dueAt = addLimit(now, TIME_TO_DECIDE)
        const dispute = { memberAccountId, byAccountId, reason, dueAt }
        const disputeId = await disputes.insertDispute(trx, household, dispute, now)
        if (disputeId === undefined) throw disputeWaits()
        const disputeTenantId = { communityCode, id: disputeId }
        await tellDisputed(trx, { id: disputeTenantId, accountId: memberAccountId }, now)
        const home = actor.memberships.find(({ householdId }) => householdId === household.id)
        if (home) await tellWaiting(trx, { gridCode: home.gridCode, except: byAccountId }, now)
        const subjectId = formatTenantId(disputeTenantId)
        return { subjectId, result: { id: disputeId } }
      })
      return { communityCode, id }
    },
    async decideDispute(actor, { id, removes, reason }, request) {
      const { communityCode } = id
      const write = { communityCode, operation: 'decide_household_dispute', request }
      await unitOfWork.write(write, async (trx, now) => {
        const held = await disputes.holdDispute(trx, id)
        const dispute = requireDecidable(actor, held, (each) => [
          each.memberAccountId,
          each.byAccountId,
        ])
        const { accountId: byAccountId } = actor
        const { memberAccountId: accountId, household } = dispute
        if (dispute.status !== 'waiting') throw disputeDecided()
        const home = { communityCode, id: household.id }
        if (removes) {
          await members.removeMember(trx, home, { accountId, byAccountId, reason }, now)
          await withdrawRequestsOf(trx, { household: home, accountId }, now)
        }
        const status = removes ? 'removed' : 'kept'
        await disputes.endDispute(trx, id, { status, accountId: byAccountId, reason }, now)
        const accountIds = [accountId, dispute.byAccountId]
        await tellDisputeDecided(trx, { id, accountIds }, now)
        return { subjectId: formatTenantId(id), result: null }
      })
    },
    async listDisputes(actor, communityCode, page) {
      const gridCodes = gridsToDecideIn(actor, communityCode)
      if (gridCodes?.length === 0) throw forbidden()
      return disputes.listWaitingDisputes(db, { communityCode, gridCodes }, page)
    },
    countWaiting: (communityCode) => countWaiting(db, communityCode),
  }
}

/** @throws DomainError `not_found`, `elder_consent_taken_back` */
async function recordAtDoor(
  trx: Transaction<Database>,
  actor: Actor,
  { household, isGiven }: { readonly household: TenantId; readonly isGiven: boolean },
  now: Date,
): Promise<void> {
  const found = await findHousehold(trx, household)
  if (!found || !worksIn(actor, found.gridCode)) throw notFound('household')
  const takenBackAt = await elders.findTakenBack(trx, household)
  const isFresh = takenBackAt !== null && now.getTime() - takenBackAt.getTime() < OWN_WORD_MS
  if (isGiven && isFresh) throw elderConsentTakenBack()
  await elders.recordElder(trx, household, { accountId: actor.accountId, isGiven }, now)
  await tellRecorded(trx, household, now)
}
