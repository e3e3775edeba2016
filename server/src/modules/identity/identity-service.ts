import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { Clock } from '../../lib/clock'
import { notFound } from '../../lib/domain-error'
import * as repository from './identity-repository'
import type { Actor, DemoPerson, HouseholdOfActor } from './identity-types'

export interface IdentityService {
  findActor(accountId: string): Promise<Actor | undefined>
  listHouseholds(actor: Actor): Promise<HouseholdOfActor[]>
  findDisplayNames(accountIds: readonly string[]): Promise<ReadonlyMap<string, string>>
  listDemoPeople(): Promise<DemoPerson[]>
  getDemoAccountId(key: string): Promise<string>
}

/**
 * @param isDemo demo people exist for the service only in demo mode: otherwise there is nobody to list, to
 *   sign in or still signed in, whatever rows the database holds
 */
export function createIdentityService(deps: {
  db: Kysely<Database>
  clock: Clock
  isDemo: boolean
}): IdentityService {
  const { db, clock, isDemo } = deps
  return {
    findActor: (accountId) =>
      repository.findActor(db, accountId, { now: clock.now(), includesDemo: isDemo }),
    listHouseholds: (actor) => repository.listHouseholds(db, actor.accountId),
    findDisplayNames: (accountIds) => repository.findDisplayNames(db, accountIds),
    async listDemoPeople() {
      if (!isDemo) throw notFound('page')
      return repository.listDemoPeople(db, clock.now())
    },
    async getDemoAccountId(key) {
      const accountId = isDemo ? await repository.findDemoAccountId(db, key) : undefined
      if (accountId === undefined) throw notFound('demo person')
      return accountId
    },
  }
}
