import type { Kysely } from 'kysely'
import type { Page, PageRequest } from '../../../db/keyset'
import type { Database } from '../../../db/schema'
import type { Clock } from '../../../lib/clock'
import { toDoorPattern } from '../../../lib/door-search'
import type { TenantId } from '../../../lib/ids'
import type { Actor } from '../../identity/identity-types'
import { holdPaperPoll } from './hold-paper-poll'
import type { PaperUnit } from './paper-types'
import { searchUnits } from './paper-units-repository'

/** The roll, for whoever holds a slip in her hand and looks for its door. */
export interface PaperUnitsService {
  /**
   * In the order of the roll; says who has handed in paper, as the lists of slips do, and never who has voted online.
   * @throws DomainError `not_found`, `forbidden`, `poll_not_open`
   */
  search(
    actor: Actor,
    asked: { poll: TenantId; search: string },
    page: PageRequest,
  ): Promise<Page<PaperUnit>>
}

export function createPaperUnitsService(deps: {
  db: Kysely<Database>
  clock: Clock
}): PaperUnitsService {
  const { db, clock } = deps
  return {
    search: (actor, { poll, search }, page) =>
      db.transaction().execute(async (trx) => {
        const held = await holdPaperPoll(trx, actor, poll, clock.now())
        const pattern = toDoorPattern(search)
        if (pattern === undefined) return { items: [], nextCursor: null }
        const found = await searchUnits(trx, { poll, pattern }, page)
        const items = found.items.map((unit) => ({
          ...unit,
          floorAreaHundredths: held.weighsByArea ? unit.floorAreaHundredths : null,
        }))
        return { ...found, items }
      }),
  }
}
