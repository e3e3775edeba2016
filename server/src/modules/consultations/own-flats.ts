import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor } from '../identity/identity-types'
import type { AskedUnit } from './consultations-types'

/** Ids of somebody's flats in one community. */
export interface OwnFlats {
  /** As owner, family or tenant. */
  readonly livedIn: readonly string[]
  /** Of these, as owner. */
  readonly owned: readonly string[]
}

/** Visitors have none. */
export function flatsOf(actor: Actor | undefined, communityCode: string): OwnFlats {
  const here = (actor?.memberships ?? []).filter((each) => each.communityCode === communityCode)
  const idsOf = (memberships: typeof here) => memberships.map(({ householdId }) => householdId)
  return {
    livedIn: idsOf(here),
    owned: idsOf(here.filter(({ relation }) => relation === 'owner')),
  }
}

/**
 * Flats whose voting unit somebody may cast for. A household sends one representative to a residents' meeting and chooses
 * itself whom (Organic Law of Urban Residents' Committees, art. 9), so owner, family and tenant may each cast its one
 * ballot. Owners decide by themselves (Civil Code, art. 278): there only an owner may, for all that owner's flats.
 */
export function flatsToCastFor(flats: OwnFlats, votingUnit: AskedUnit): readonly string[] {
  return votingUnit === 'owner' ? flats.owned : flats.livedIn
}

/**
 * The same as a condition on the tables `flat` and `poll`. An owned flat is one of the flats somebody belongs to, so the
 * first line alone leads into the key of the flats.
 */
export function mayCastForFlat(flats: OwnFlats): RawBuilder<SqlBool> {
  return sql<SqlBool>`(
    flat.household_id = any(${[...flats.livedIn]}::bigint[]) and
    (poll.voting_unit = 'household' or flat.household_id = any(${[...flats.owned]}::bigint[])))`
}
