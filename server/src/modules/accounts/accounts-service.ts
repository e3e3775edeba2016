import { randomUUID } from 'node:crypto'
import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type { UnitOfWork, WriteRequest } from '../../db/unit-of-work'
import type { Clock } from '../../lib/clock'
import type { ConsentsService } from '../consents/consents-service'
import type { IdentityService } from '../identity/identity-service'
import type { Actor } from '../identity/identity-types'
import type { SecondFactorService } from '../second-factor/second-factor-service'
import type { WechatService } from '../wechat/wechat-service'
import * as errors from './accounts-errors'
import type { MergeOffer } from './accounts-types'
import { findObstacle } from './merge-obstacles'
import * as repository from './merge-repository'
import { type Merger, moveRows } from './move-rows'

/** Where an account is written down in the log: it lives in no community. */
export const NO_COMMUNITY = '0'

/** One person, one account: the web and WeChat lead to the same one by the phone. */
export interface AccountsService {
  /**
   * Keeps a phone that was proven; of another account it stays, and that one can be merged into this one.
   * @param phone digits only, of a mainland number
   * @throws DomainError `phone_of_demo`, `consent_missing`
   */
  bindPhone(actor: Actor, phone: string): Promise<MergeOffer | undefined>
  /** And the consent to it. @throws DomainError `phone_only_way` for whoever could not sign in any more */
  forgetPhone(actor: Actor): Promise<void>
  /**
   * Makes the other account this one's, with all that is in it, in one step or not at all.
   * @param code of the other account's second factor, where it has one
   * @throws DomainError `merge_offer_over`, `merge_needs_code`, as `SecondFactorService.pass`, and for what stands in the
   *   way `merge_leaving`, `merge_two_offices`, `merge_two_wechats`, `merge_second_person`, `merge_disputed`, `merge_delegations`
   */
  merge(
    actor: Actor,
    merging: { readonly offerId: string; readonly code: string | undefined },
    request: WriteRequest,
  ): Promise<void>
}

export function createAccountsService(deps: {
  db: Kysely<Database>
  clock: Clock
  unitOfWork: UnitOfWork
  identity: IdentityService
  consents: ConsentsService
  wechat: WechatService
  secondFactor: SecondFactorService
}): AccountsService {
  const { db, clock, unitOfWork, identity, consents, wechat, secondFactor } = deps

  /** Whoever knows the phone alone does not get what the second factor keeps. */
  async function showFactor(actor: Actor, offerId: string, code: string | undefined) {
    const { accountId } = actor
    const other = await repository.findOffer(db, { id: offerId, accountId }, clock.now())
    if (other === undefined || !(await secondFactor.hasFactor(other))) return
    if (code === undefined) throw errors.mergeNeedsCode()
    await secondFactor.pass({ accountId: other }, code)
  }

  async function mergeInto(trx: Transaction<Database>, merger: Merger, now: Date): Promise<void> {
    const { from, into } = merger
    const accounts = await repository.lockAccounts(trx, [from, into])
    const [kept, moved] = [accounts.get(into), accounts.get(from)]
    if (!kept || !moved || moved.phoneSealed === null) throw errors.mergeOfferOver()
    const obstacle = await findObstacle(trx, [from, into], now)
    if (obstacle) throw errors.mergeRefused(obstacle)
    await wechat.movePerson(trx, merger)
    await moveRows(trx, merger)
    const phone = identity.openPhone(from, moved.phoneSealed)
    await repository.closeMerged(trx, merger, now)
    await identity.keepPhone(trx, into, phone)
    await identity.takeName(trx, into, { own: kept.displayName, other: moved.displayName })
    if (kept.photoUploadId === null && moved.photoUploadId !== null) {
      await repository.putPhoto(trx, into, moved.photoUploadId)
    }
  }

  return {
    bindPhone: (actor, phone) =>
      consents.collect(actor, 'phone', async (trx) => {
        const { accountId } = actor
        const other = await identity.bindPhone(trx, accountId, phone)
        if (other === undefined) return undefined
        const now = clock.now()
        const { isDemo, ...described } = await repository.describeAccount(trx, other, now)
        if (isDemo) throw errors.demoPhone()
        const id = randomUUID()
        const offer = { id, accountId, otherAccountId: other }
        const expiresAt = await repository.insertOffer(trx, offer, now)
        const needsCode = await secondFactor.hasFactor(other, trx)
        return { id, expiresAt, ...described, needsCode }
      }),
    async forgetPhone(actor) {
      if (await repository.signsInByPhoneAlone(db, actor.accountId)) throw errors.phoneOnlyWay()
      await consents.withdraw(actor, 'phone')
    },
    async merge(actor, { offerId, code }, request) {
      const { accountId: into } = actor
      const write = { communityCode: NO_COMMUNITY, operation: 'merge_account', request }
      // A repeat finds neither offer nor factor any more, and is answered as before.
      await showFactor(actor, offerId, code)
      await unitOfWork.write(write, async (trx, now) => {
        const from = await repository.findOffer(trx, { id: offerId, accountId: into }, now)
        if (from === undefined) throw errors.mergeOfferOver()
        await mergeInto(trx, { from, into }, now)
        return { subjectId: from, result: null }
      })
    },
  }
}
