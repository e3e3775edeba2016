import type { Kysely, Transaction } from 'kysely'
import type { Page, PageRequest } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import type { IdentityService } from '../identity/identity-service'
import type { Actor } from '../identity/identity-types'
import type { MediaService } from '../media/media-service'
import { consentMissing, consentTextChanged } from './consents-errors'
import { needsConsent } from './consents-policy'
import * as repository from './consents-repository'
import {
  CONSENT_PURPOSES,
  CONSENT_VERSIONS,
  type Consent,
  type ConsentPurpose,
  type ConsentState,
} from './consents-types'

interface GivenConsent {
  readonly purpose: ConsentPurpose
  readonly version: number
}

export interface ConsentsService {
  /** Every purpose there is, in the order people are told of them. */
  listStates(actor: Actor): Promise<ConsentState[]>
  /**
   * @param version of the words the person read
   * @throws DomainError `consent_text_changed` for one that does not hold now
   */
  give(actor: Actor, consent: GivenConsent): Promise<void>
  /** @throws DomainError `consent_text_changed` for words that do not hold now */
  assertCurrent(consent: GivenConsent): void
  /** As giving does, in the transaction of the act that says yes. @throws DomainError `consent_text_changed` */
  giveWithin(trx: Transaction<Database>, accountId: string, consent: GivenConsent): Promise<void>
  /** From now on nothing is collected for it. The phone is forgotten, and photos that were not sent off are. */
  withdraw(actor: Actor, purpose: ConsentPurpose): Promise<void>
  /** All the actor ever agreed to and took back, newest first. */
  listHistory(actor: Actor, page: PageRequest): Promise<Page<Consent>>
  /** @throws DomainError `consent_missing` for whom it is asked and who has not agreed to the words that hold now */
  assertGiven(actor: Actor, purpose: ConsentPurpose): Promise<void>
  /** Locks the account, so that nobody takes it back meanwhile. @throws DomainError `consent_missing` */
  assertGivenWithin(
    trx: Transaction<Database>,
    actor: Actor,
    purpose: ConsentPurpose,
  ): Promise<void>
  /**
   * Collects what nobody can take their consent back from meanwhile.
   * @throws DomainError `consent_missing`
   */
  collect<T>(
    actor: Actor,
    purpose: ConsentPurpose,
    work: (trx: Transaction<Database>) => Promise<T>,
  ): Promise<T>
}

export function createConsentsService(deps: {
  db: Kysely<Database>
  clock: Clock
  identity: IdentityService
  media: MediaService
}): ConsentsService {
  const { db, clock, identity, media } = deps

  async function assertGiven(
    from: Kysely<Database>,
    actor: Actor,
    purpose: ConsentPurpose,
  ): Promise<void> {
    if (!needsConsent(actor, purpose)) return
    const consent = { purpose, version: CONSENT_VERSIONS[purpose] }
    const isGiven = await repository.isGiven(from, actor.accountId, consent)
    if (!isGiven) throw consentMissing(purpose)
  }

  function assertCurrent({ purpose, version }: GivenConsent): void {
    if (version !== CONSENT_VERSIONS[purpose]) throw consentTextChanged()
  }

  async function giveWithin(
    trx: Transaction<Database>,
    accountId: string,
    consent: GivenConsent,
  ): Promise<void> {
    assertCurrent(consent)
    await repository.insertConsent(trx, accountId, consent, clock.now())
  }

  /** One after the other for each account. */
  function inTurn<T>(
    { accountId }: Actor,
    work: (trx: Transaction<Database>) => Promise<T>,
  ): Promise<T> {
    return db.transaction().execute(async (trx) => {
      await repository.lockAccount(trx, accountId)
      return work(trx)
    })
  }

  return {
    async listStates({ accountId }) {
      const standing = await repository.listStanding(db, accountId)
      return CONSENT_PURPOSES.map((purpose) => {
        const last = standing.filter((consent) => consent.purpose === purpose).at(-1)
        const given = last ? { version: last.version, at: last.at } : null
        return { purpose, version: CONSENT_VERSIONS[purpose], given }
      })
    },
    give: (actor, consent) => inTurn(actor, (trx) => giveWithin(trx, actor.accountId, consent)),
    assertCurrent,
    giveWithin,
    withdraw: (actor, purpose) =>
      inTurn(actor, async (trx) => {
        const { accountId } = actor
        const now = clock.now()
        await repository.withdraw(trx, accountId, purpose, now)
        if (purpose === 'phone') await identity.forgetPhone(trx, accountId)
        if (purpose === 'photos') await media.discardWaiting(trx, accountId, now)
      }),
    listHistory: ({ accountId }, page) => repository.listConsents(db, accountId, page),
    assertGiven: (actor, purpose) => assertGiven(db, actor, purpose),
    async assertGivenWithin(trx, actor, purpose) {
      await repository.lockAccount(trx, actor.accountId)
      await assertGiven(trx, actor, purpose)
    },
    collect: (actor, purpose, work) =>
      inTurn(actor, async (trx) => {
        await assertGiven(trx, actor, purpose)
        return work(trx)
      }),
  }
}
