import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { createBatches } from '../../lib/batches'
import type { Clock } from '../../lib/clock'
import { notFound } from '../../lib/domain-error'
import type { Sealing } from '../../lib/sealing'
import type { Session } from '../../lib/session-tokens'
import { checkName } from './check-name'
import { namedInOffice } from './identity-errors'
import * as repository from './identity-repository'
import type { Actor, DemoPerson, HouseholdOfActor, Role } from './identity-types'
import { indexPhone, openPhone, sealPhone } from './sealed-phone'

export interface IdentityService {
  findActor(accountId: string): Promise<Actor | undefined>
  /** Who it is, unless their sessions were ended after this one began, or the browser's own one. */
  findSignedIn(
    session: Pick<Session, 'accountId' | 'issuedAt' | 'webSessionId'>,
  ): Promise<Actor | undefined>
  /** Whatever was signed in as this account until now no longer is. */
  endSessions(accountId: string): Promise<void>
  listHouseholds(actor: Actor): Promise<HouseholdOfActor[]>
  findDisplayNames(accountIds: readonly string[]): Promise<ReadonlyMap<string, string>>
  /** Whether anybody, but for those accounts, is appointed to a role over an area that contains the place. */
  hasHolderOver(role: Role, placeCode: string, except?: readonly string[]): Promise<boolean>
  listDemoPeople(): Promise<DemoPerson[]>
  getDemoAccountId(key: string): Promise<string>
  /** For somebody who comes for the first time. */
  makeAccount(trx: Transaction<Database>, now: Date): Promise<string>
  hasPhone(trx: Transaction<Database>, accountId: string): Promise<boolean>
  /** In the clear: only for an answer to somebody who may see it. Never stored or logged. */
  findPhone(accountId: string): Promise<string | undefined>
  /** Browsers it let in are signed out. */
  forgetPhone(trx: Transaction<Database>, accountId: string): Promise<void>
  /**
   * Keeps a phone, sealed, unless another account has it. Browsers the one before let in are signed out.
   * @param phone digits only, of a mainland number
   * @param webSessionId of the browser in which it was proven, which goes on
   * @returns that other account, and what the phone is found by
   */
  bindPhone(
    trx: Transaction<Database>,
    accountId: string,
    phone: string,
    webSessionId: string | undefined,
  ): Promise<{ readonly accountId: string; readonly phoneIndex: string } | undefined>
  /** Of an account that is about to be merged. */
  openPhone(accountId: string, sealed: string): string
  /** As `bindPhone`, when no other account has it. */
  keepPhone(
    trx: Transaction<Database>,
    accountId: string,
    phone: string,
    webSessionId: string | undefined,
  ): Promise<void>
  /** The name of two accounts that become one: the own one, unless nobody has said it yet. */
  takeName(
    trx: Transaction<Database>,
    accountId: string,
    names: { readonly own: string; readonly other: string },
  ): Promise<void>
  /**
   * Whoever holds the phone; those who come for the first time get an account.
   * @param phone digits only
   * @param onFound what belongs to coming in, in the same transaction
   */
  findOrMakeByPhone(
    phone: string,
    onFound: (trx: Transaction<Database>, accountId: string) => Promise<void>,
  ): Promise<string>
  /**
   * @param name 1 to 20 letters
   * @throws DomainError as `checkName`, `named_in_office`
   */
  rename(actor: Actor, name: string): Promise<void>
  /** Whose phone it is, among those who have signed in with one. @param phone digits only */
  findByPhone(
    phone: string,
  ): Promise<{ readonly accountId: string; readonly displayName: string } | undefined>
}

/**
 * @param isDemo demo people exist for the service only in demo mode: otherwise there is nobody to list, to
 *   sign in or still signed in, whatever rows the database holds
 */
export function createIdentityService(deps: {
  db: Kysely<Database>
  clock: Clock
  isDemo: boolean
  sealing: Sealing
}): IdentityService {
  const { db, clock, isDemo, sealing } = deps
  // Every request of somebody signed in asks who that is; those that come together ask once.
  const accounts = createBatches<string, repository.KnownAccount | undefined>({
    lanes: 2,
    largest: 200,
    async run(_key, accountIds) {
      const asked = [...new Set(accountIds)]
      const when = { now: clock.now(), includesDemo: isDemo }
      const found = await repository.findAccounts(db, asked, when)
      return accountIds.map((accountId) => found.get(accountId))
    },
  })
  /** Two who come at once with one phone get one account. */
  async function findOrMake(trx: Transaction<Database>, phone: string): Promise<string> {
    const index = indexPhone(sealing, phone)
    await repository.lockPhone(trx, index)
    const known = await repository.findByPhone(trx, index, { includesDemo: isDemo })
    if (known) return known.accountId
    const accountId = await repository.insertAccount(trx, clock.now())
    await repository.setPhone(trx, accountId, sealPhone(sealing, accountId, phone))
    return accountId
  }

  async function keepPhone(
    trx: Transaction<Database>,
    accountId: string,
    phone: string,
    webSessionId: string | undefined,
  ): Promise<void> {
    await repository.setPhone(trx, accountId, sealPhone(sealing, accountId, phone))
    await repository.endWebSessions(trx, accountId, webSessionId)
  }

  return {
    findActor: async (accountId) => (await accounts.add('', accountId))?.actor,
    async findSignedIn({ accountId, issuedAt, webSessionId }) {
      const account = await accounts.add('', accountId)
      if (account?.sessionsSince && issuedAt < account.sessionsSince) return undefined
      const isEnded = webSessionId !== undefined && !account?.webSessionIds.includes(webSessionId)
      return isEnded ? undefined : account?.actor
    },
    endSessions: (accountId) => repository.endSessions(db, accountId, clock.now()),
    listHouseholds: (actor) => repository.listHouseholds(db, actor.accountId),
    findDisplayNames: (accountIds) => repository.findDisplayNames(db, accountIds),
    hasHolderOver: (role, placeCode, except = []) =>
      repository.hasHolderOver(
        db,
        { role, placeCode, except },
        { now: clock.now(), includesDemo: isDemo },
      ),
    async listDemoPeople() {
      if (!isDemo) throw notFound('page')
      return repository.listDemoPeople(db, clock.now())
    },
    async getDemoAccountId(key) {
      const accountId = isDemo ? await repository.findDemoAccountId(db, key) : undefined
      if (accountId === undefined) throw notFound('demo person')
      return accountId
    },
    makeAccount: repository.insertAccount,
    hasPhone: async (trx, accountId) =>
      (await repository.findSealedPhone(trx, accountId)) !== undefined,
    async findPhone(accountId) {
      const sealed = await repository.findSealedPhone(db, accountId)
      return sealed && openPhone(sealing, accountId, sealed)
    },
    async forgetPhone(trx, accountId) {
      await repository.setPhone(trx, accountId, { phone_sealed: null, phone_index: null })
      await repository.endWebSessions(trx, accountId, undefined)
    },
    async bindPhone(trx, accountId, phone, webSessionId) {
      const index = indexPhone(sealing, phone)
      await repository.lockPhone(trx, index)
      const holder = await repository.findByPhone(trx, index, { includesDemo: isDemo })
      if (holder?.accountId === accountId) return undefined
      if (holder) return { accountId: holder.accountId, phoneIndex: index }
      await keepPhone(trx, accountId, phone, webSessionId)
      return undefined
    },
    openPhone: (accountId, sealed) => openPhone(sealing, accountId, sealed),
    keepPhone,
    async takeName(trx, accountId, { own, other }) {
      if (own === repository.NAMELESS) await repository.rename(trx, accountId, other)
    },
    findOrMakeByPhone: (phone, onFound) =>
      db.transaction().execute(async (trx) => {
        const accountId = await findOrMake(trx, phone)
        await onFound(trx, accountId)
        return accountId
      }),
    async rename({ accountId, appointments }, name) {
      const plain = checkName(name)
      if (appointments.length > 0) throw namedInOffice()
      await repository.rename(db, accountId, plain)
    },
    findByPhone: (phone) =>
      repository.findByPhone(db, indexPhone(sealing, phone), { includesDemo: isDemo }),
  }
}
