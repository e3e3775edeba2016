import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { findNoticeTitles } from '../notices/notice-readers-service'
import { WITHDRAWN_NOTICE } from './message-copy'
import type { Tidings } from './messages-types'

/** Of a notice that was withdrawn. @param tidings with the title it has now */
export function isTakenBack({ target, about }: Tidings): boolean {
  return target === 'notice' && about === WITHDRAWN_NOTICE
}

/** With the titles notices have now: messages do not keep them, so nothing that was taken back is read in one. */
export async function nameNotices<T extends Tidings>(
  db: Kysely<Database>,
  tidings: readonly T[],
): Promise<T[]> {
  const ids = tidings.flatMap(({ target, targetId }) =>
    target === 'notice' && targetId !== null ? [targetId] : [],
  )
  const titles = await findNoticeTitles(db, [...new Set(ids)])
  return tidings.map((each) =>
    each.target === 'notice'
      ? { ...each, about: titles.get(each.targetId ?? '') ?? WITHDRAWN_NOTICE }
      : each,
  )
}
