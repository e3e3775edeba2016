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
import type { MergeOffer, Merging } from './accounts-types'
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
   * @param webSessionId of the browser in which it was proven; the others the phone before let in are signed out
   * @throws DomainError `phone_of_demo`, `merge_demo`, `consent_missing`
   */
  bindPhone(
    actor: Actor,
    phone: string,
    webSessionId: string | undefined,
  ): Promise<MergeOffer | undefined>
  /** And the consent to it; browsers it let in are signed out. @throws DomainError `phone_only_way` for whoever could not sign in any more */
  forgetPhone(actor: Actor): Promise<void>
  /**
   * Makes the other account this one's, with all that is in it, in one step or not at all.
   * @throws DomainError `merge_offer_over`, `merge_needs_code`, `consent_missing`, as `SecondFactorService.pass` and
   *   `passByRecoveryCode`, and for what stands in the way `merge_leaving`, `merge_two_offices`, `merge_two_wechats`,
   *   `merge_second_person`, `merge_disputed`, `merge_delegations`
   */
  merge(actor: Actor, merging: Merging, request: WriteRequest): Promise<void>
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
  async function showFactor({ accountId }: Actor, { offerId, ...shown }: Merging) {
    const offer = await repository.findOffer(db, { id: offerId, accountId }, clock.now())
    if (offer === undefined || !(await secondFactor.hasFactor(offer.from))) return
    const other = { accountId: offer.from }
    if (shown.recoveryCode !== undefined) {
      await secondFactor.passByRecoveryCode(other, shown.recoveryCode)
    } else if (shown.code !== undefined) await secondFactor.pass(other, shown.code)
    else throw errors.mergeNeedsCode()
  }

  async function mergeInto(
    trx: Transaction<Database>,
    actor: Actor,
    { from, phoneIndex, webSessionId }: repository.ProvenOffer & Pick<Merging, 'webSessionId'>,
    now: Date,
  ): Promise<void> {
    const merger: Merger = { from, into: actor.accountId }
    const { into } = merger
    const accounts = await repository.lockAccounts(trx, [from, into])
    const [kept, moved] = [accounts.get(into), accounts.get(from)]
    if (!kept || !moved || moved.phoneSealed === null) throw errors.mergeOfferOver()
    // Another phone there meanwhile was not proven.
    if (moved.phoneIndex !== phoneIndex) throw errors.mergeOfferOver()
    await consents.assertGivenWithin(trx, actor, 'phone')
    const obstacle = await findObstacle(trx, [from, into], now)
    if (obstacle) throw errors.mergeRefused(obstacle)
    await wechat.movePerson(trx, merger)
    await moveRows(trx, merger)
    const phone = identity.openPhone(from, moved.phoneSealed)
    await repository.closeMerged(trx, merger, now)
    await identity.keepPhone(trx, into, phone, webSessionId)
    await identity.takeName(trx, into, { own: kept.displayName, other: moved.displayName })
    if (kept.photoUploadId === null && moved.photoUploadId !== null) {
      await repository.putPhoto(trx, into, moved.photoUploadId)
    }
  }

  return {
    bindPhone: (actor, phone, webSessionId) =>
      consents.collect(actor, 'phone', async (trx) => {
        const { accountId } = actor
        const holder = await identity.bindPhone(trx, accountId, phone, webSessionId)
        if (holder === undefined) return undefined
        const now = clock.now()
        const { isDemo, ...described } = await repository.describeAccount(
          trx,
          holder.accountId,
          now,
        )
        if (isDemo) throw errors.demoPhone()
        if (await repository.isDemo(trx, accountId)) throw errors.mergeDemo()
        const id = randomUUID()
        const offer = { from: holder.accountId, phoneIndex: holder.phoneIndex }
        const expiresAt = await repository.insertOffer(trx, { id, accountId, ...offer }, now)
        const needsCode = await secondFactor.hasFactor(holder.accountId, trx)
        return { id, expiresAt, ...described, needsCode }
      }),
    async forgetPhone(actor) {
      if (await repository.signsInByPhoneAlone(db, actor.accountId)) throw errors.phoneOnlyWay()
      await consents.withdraw(actor, 'phone')
    },
    async merge(actor, merging, request) {
      const { accountId } = actor
      const write = { communityCode: NO_COMMUNITY, operation: 'merge_account', request }
      // A repeat finds neither offer nor factor any more, and is answered as before.
      await showFactor(actor, merging)
      await unitOfWork.write(write, async (trx, now) => {
        const offer = await repository.findOffer(trx, { id: merging.offerId, accountId }, now)
        if (offer === undefined) throw errors.mergeOfferOver()
        await mergeInto(trx, actor, { ...offer, webSessionId: merging.webSessionId }, now)
        return { subjectId: offer.from, result: null }
      })
    },
  }
}
