import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import { addLimit, type TimeLimit } from '../../lib/calendar'
import { forbidden, notFound } from '../../lib/domain-error'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { Sealing } from '../../lib/sealing'
import type { IdentityService } from '../identity/identity-service'
import type { Actor } from '../identity/identity-types'
import type { RostersService } from '../rosters/rosters-service'
import * as repository from './claims-repository'
import { claimDecided, claimWaits, livesThereAlready, tooManyClaims } from './homes-errors'
import { gridsToDecideIn, livesIn } from './homes-policy'
import type { HouseholdClaim, Relation } from './homes-types'
import { insertMember, wasTakenOut } from './members-repository'
import { requireDecidable } from './require-decidable'
import { tellDecision, tellJoined, tellWaiting } from './tell-homes'

/** Somebody may have to ring at a door first. */
export const TIME_TO_DECIDE: TimeLimit = { amount: 3, unit: 'work_days' }

const MAX_WAITING = 3
const MAX_IN_A_DAY = 5
const DAY_MS = 86_400_000

/** A claim with the claimant's name, while somebody has to decide it. */
export type NamedClaim = Omit<HouseholdClaim, 'sealedName'> & { readonly name: string | null }

export interface ClaimRequest {
  readonly household: TenantId
  readonly relation: Relation
  /** As neighbours know the claimant; sealed until the decision, and then gone. */
  readonly name: string
  readonly words: string
}

export interface ClaimOutcome {
  readonly id: TenantId
  readonly status: 'approved' | 'waiting'
}

/** 认领住户: becoming one of a household. */
export interface ClaimsService {
  /**
   * Approved at once when the roster has the claimant's own phone for that household: an owner's for whatever relation, a
   * contact's for everything but owning. Otherwise, and for whoever was taken out by a decision, a grid worker or the
   * committee decides.
   * @throws DomainError `not_found`, `lives_there_already`, `claim_waits`, `too_many_claims`
   */
  claim(actor: Actor, claim: ClaimRequest, request: WriteRequest): Promise<ClaimOutcome>
  /** @throws DomainError `not_found`, `claim_decided` */
  withdraw(actor: Actor, id: TenantId, request: WriteRequest): Promise<void>
  /**
   * By the grid's worker or the committee, never about one's own home.
   * @param decision.reason why not; null approves
   * @throws DomainError `not_found`, `forbidden`, `claim_decided`
   */
  decide(
    actor: Actor,
    decision: { readonly id: TenantId; readonly reason: string | null },
    request: WriteRequest,
  ): Promise<void>
  /** Newest first. */
  listMine(actor: Actor, page: PageRequest): Promise<Page<NamedClaim>>
  /** What the actor can decide, the most urgent first. @throws DomainError `forbidden` */
  listWaiting(actor: Actor, communityCode: string, page: PageRequest): Promise<Page<NamedClaim>>
}

export function createClaimsService(deps: {
  db: Kysely<Database>
  unitOfWork: UnitOfWork
  sealing: Sealing
  identity: IdentityService
  rosters: RostersService
}): ClaimsService {
  const { db, unitOfWork, sealing, identity, rosters } = deps

  /** Whether the roster vouches for somebody: it has the phone that is the account's own. */
  async function isVouchedFor(
    trx: Transaction<Database>,
    household: TenantId,
    { phone, relation }: { phone: string | undefined; relation: Relation },
  ): Promise<boolean> {
    if (phone === undefined) return false
    const known = await rosters.findPhone(trx, household, phone)
    return known === 'owner' || (known === 'contact' && relation !== 'owner')
  }

  async function enter(
    trx: Transaction<Database>,
    claim: ClaimRequest & { readonly accountId: string; readonly phone: string | undefined },
    now: Date,
  ): Promise<{ id: string; status: 'approved' | 'waiting' }> {
    const { household, accountId, relation, name, words } = claim
    const home = await repository.findHousehold(trx, household)
    if (!home) throw notFound('household')
    const isByPhone =
      !(await wasTakenOut(trx, household, accountId)) && (await isVouchedFor(trx, household, claim))
    if (isByPhone && !(await insertMember(trx, household, { accountId, relation }, now))) {
      throw livesThereAlready()
    }
    const status = isByPhone ? 'approved' : 'waiting'
    const nameKey = randomUUID()
    const sealedName = isByPhone ? null : sealing.seal(name, scopeOf(nameKey))
    const dueAt = addLimit(now, TIME_TO_DECIDE)
    const stored = { household, accountId, relation, status, isByPhone, words, dueAt } as const
    const id = await repository.insertClaim(trx, { ...stored, nameKey, sealedName }, now)
    if (id === undefined) throw claimWaits()
    if (isByPhone) await tellJoined(trx, { household, accountId, claimId: id }, now)
    else await tellWaiting(trx, { gridCode: home.gridCode, except: accountId }, now)
    return { id, status }
  }

  function openName({ sealedName, ...claim }: HouseholdClaim): NamedClaim {
    const name = sealedName && sealing.open(sealedName.text, scopeOf(sealedName.key))
    return { ...claim, name }
  }

  return {
    async claim(actor, claim, request) {
      const { communityCode } = claim.household
      const phone = await identity.findPhone(actor.accountId)
      const write = { communityCode, operation: 'claim_household', request: hideName(request) }
      const { id, status } = await unitOfWork.write(write, async (trx, now) => {
        if (livesIn(actor, { communityCode, householdId: claim.household.id })) {
          throw livesThereAlready()
        }
        await assertRoom(trx, actor.accountId, now)
        const made = await enter(trx, { ...claim, accountId: actor.accountId, phone }, now)
        return { subjectId: formatTenantId({ communityCode, id: made.id }), result: { ...made } }
      })
      return { id: { communityCode, id }, status }
    },
    async withdraw(actor, id, request) {
      const { communityCode } = id
      const write = { communityCode, operation: 'withdraw_household_claim', request }
      await unitOfWork.write(write, async (trx, now) => {
        const { accountId } = actor
        const claim = await repository.holdClaim(trx, id)
        if (claim?.accountId !== accountId) throw notFound('claim')
        if (claim.status !== 'waiting') throw claimDecided()
        const end = { status: 'withdrawn', accountId, reason: null } as const
        await repository.endClaim(trx, id, end, now)
        return { subjectId: formatTenantId(id), result: null }
      })
    },
    async decide(actor, { id, reason }, request) {
      const { communityCode } = id
      const write = { communityCode, operation: 'decide_household_claim', request }
      await unitOfWork.write(write, async (trx, now) => {
        const held = await repository.holdClaim(trx, id)
        const claim = requireDecidable(actor, held, (each) => [each.accountId])
        const { accountId, relation } = claim
        if (claim.status !== 'waiting') throw claimDecided()
        const household = { communityCode, id: claim.household.id }
        if (reason === null) await insertMember(trx, household, { accountId, relation }, now)
        const status = reason === null ? 'approved' : 'declined'
        await repository.endClaim(trx, id, { status, accountId: actor.accountId, reason }, now)
        const joining = { household, accountId, claimId: id.id }
        await tellDecision(trx, { ...joining, isApproved: reason === null }, now)
        return { subjectId: formatTenantId(id), result: null }
      })
    },
    async listMine(actor, page) {
      const found = await repository.listOwnClaims(db, actor.accountId, page)
      return { ...found, items: found.items.map(openName) }
    },
    async listWaiting(actor, communityCode, page) {
      const gridCodes = gridsToDecideIn(actor, communityCode)
      if (gridCodes?.length === 0) throw forbidden()
      const found = await repository.listWaitingClaims(db, { communityCode, gridCodes }, page)
      return { ...found, items: found.items.map(openName) }
    },
  }

  /** A stored hash of the request would tell the name to whoever tries them all. */
  function hideName(request: WriteRequest): WriteRequest {
    const column = { table: 'idempotency_keys', column: 'request_hash' }
    return { ...request, payload: sealing.indexOf(JSON.stringify(request.payload), column) }
  }
}

/** @throws DomainError `too_many_claims` */
async function assertRoom(trx: Transaction<Database>, accountId: string, now: Date): Promise<void> {
  const dayAgo = new Date(now.getTime() - DAY_MS)
  const { waiting, recent } = await repository.countClaims(trx, accountId, dayAgo)
  if (waiting >= MAX_WAITING || recent >= MAX_IN_A_DAY) throw tooManyClaims()
}

function scopeOf(key: string) {
  return { table: 'household_claims', column: 'name_sealed', row: key }
}
