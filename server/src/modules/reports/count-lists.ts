import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import type { Actor } from '../identity/identity-types'
import type { UnitsService } from '../units/units-service'
import { countReports } from './list-reports'
import { COUNTED_LISTS, type ReportCounts } from './report-list-types'
import { addTakenOver, findScope } from './report-scope'

/** How many reports of each list wait for this person, counted up to a hundred; 0 for lists of other roles. */
export async function countLists(
  { db, units }: { readonly db: Kysely<Database>; readonly units: UnitsService },
  actor: Actor,
  now: Date,
): Promise<ReportCounts> {
  const count = async (list: (typeof COUNTED_LISTS)[number]): Promise<number> => {
    const isOverdue = list === 'overdue'
    const scope = isOverdue
      ? (findScope(actor, 'area') ?? findScope(actor, 'todo'))
      : findScope(actor, list)
    if (!scope) return 0
    return countReports(db, {
      scope: await addTakenOver(units, scope),
      status: 'open',
      order: 'due',
      dueBefore: isOverdue ? now : undefined,
    })
  }
  const counts = await Promise.all(
    COUNTED_LISTS.map(async (list) => [list, await count(list)] as const),
  )
  return Object.fromEntries(counts) as ReportCounts
}
