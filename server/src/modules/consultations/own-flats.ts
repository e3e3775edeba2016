import { type RawBuilder, type SqlBool, sql } from 'kysely'
import type { Actor } from '../identity/identity-types'
import type { AskedUnit } from './consultations-types'

/** Ids of somebody's flats in one community. */
export interface OwnFlats {
  /** As owner, family or tenant. */
  readonly livedIn: readonly string[]
  /** Of these, as owner. */
  readonly owned: readonly string[]
  /** Since when, in the order of `livedIn`. */
  readonly since: readonly Date[]
}

const ALWAYS = new Date(0)

/** Visitors have none. */
export function flatsOf(actor: Actor | undefined, communityCode: string): OwnFlats {
  const here = (actor?.memberships ?? []).filter((each) => each.communityCode === communityCode)
  const idsOf = (memberships: typeof here) => memberships.map(({ householdId }) => householdId)
  return {
    livedIn: idsOf(here),
    owned: idsOf(here.filter(({ relation }) => relation === 'owner')),
    since: here.map(({ joinedAt }) => joinedAt ?? ALWAYS),
  }
}

/**
 * Flats whose voting unit somebody may cast for. A household sends one representative to a residents' meeting and chooses
 * itself whom (Organic Law of Urban Residents' Committees, art. 9), so owner, family and tenant may each cast its one
 * ballot. Owners decide by themselves (Civil Code, art. 278): there only an owner may, for all that owner's flats. Whoever
 * came to a flat after the poll had opened is not among those it asks: the flat votes through those who were there, or on
 * paper.
 */
export function flatsToCastFor(
  flats: OwnFlats,
  { votingUnit, openedAt }: { readonly votingUnit: AskedUnit; readonly openedAt: Date | null },
): readonly string[] {
  return flats.livedIn.filter((id, at) => {
    const since = flats.since[at] ?? ALWAYS
    const wasThere = openedAt !== null && since <= openedAt
    return wasThere && (votingUnit === 'household' || flats.owned.includes(id))
  })
}

/**
 * The same as a condition on the tables `flat` and `poll`. An owned flat is one of the flats somebody belongs to, so the
 * first line alone leads into the key of the flats.
 */
export function mayCastForFlat({ livedIn, owned, since }: OwnFlats): RawBuilder<SqlBool> {
  return sql<SqlBool>`(
    flat.household_id = any(${[...livedIn]}::bigint[]) and
    exists (
      select from unnest(${[...livedIn]}::bigint[], ${[...since]}::timestamptz[]) as own (id, since)
       where own.id = flat.household_id and own.since <= poll.opened_at) and
    (poll.voting_unit = 'household' or flat.household_id = any(${[...owned]}::bigint[])))`
}
