import type { Kysely } from 'kysely'
import type { Page, PageRequest } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import { toDoorPattern } from '../../../lib/door-search'
import type { TenantId } from '../../../lib/ids'
import type { Actor } from '../../identity/identity-types'
import { weighsByArea } from '../rules/decide-poll'
import { getOwnRoll } from './get-roll'
import { listUnitsInCare, type UnitInCare } from './roll-list-repository'

/** Only where ballots weigh by area does it tell areas. */
export type SearchedUnit = Omit<UnitInCare, 'floorAreaHundredths'> & {
  readonly floorAreaHundredths: number | null
}

/**
 * The roll for its committee: whole, or what stands on one door.
 * @throws DomainError `not_found`, `forbidden`, `poll_not_open`, `invalid_cursor`
 */
export async function searchRoll(
  db: Kysely<Database>,
  actor: Actor,
  { poll, search }: { readonly poll: TenantId; readonly search: string | undefined },
  page: PageRequest,
): Promise<Page<SearchedUnit>> {
  const { consultation } = await getOwnRoll(db, actor, poll)
  const pattern = search === undefined ? undefined : toDoorPattern(search)
  if (search !== undefined && pattern === undefined) return { items: [], nextCursor: null }
  const found = await listUnitsInCare(db, { poll, pattern }, page)
  const byArea = weighsByArea(consultation.poll.rule)
  const items = found.items.map((unit) => ({
    ...unit,
    floorAreaHundredths: byArea ? unit.floorAreaHundredths : null,
  }))
  return { ...found, items }
}
