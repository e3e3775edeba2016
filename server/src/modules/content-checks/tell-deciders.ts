import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { tellUnit } from '../messages/tell-service'
import { unitAround } from '../units/unit'
import type { ContentCheck } from './content-checks-types'

/**
 * Tells those who decide that something waits, once a day: the committee, or the subdistrict where nobody else is in it. Where
 * there is nobody else at all it is whoever turned it down, as in `findDeciders`.
 */
export async function tellDeciders(
  trx: Transaction<Database>,
  check: Pick<ContentCheck, 'communityCode' | 'authorAccountId'> & {
    /** Who turned down what is appealed now. */
    readonly deciderAccountId: string | null
  },
  now: Date,
): Promise<void> {
  const { communityCode, authorAccountId: author, deciderAccountId: decider } = check
  const tries = [
    ['committee', [author, decider]],
    ['subdistrict', [author, decider]],
    ['subdistrict', [author]],
    ['committee', [author]],
  ] as const
  for (const [office, except] of tries) {
    const unit = unitAround(office, communityCode)
    if (await tellUnit(trx, { unit, kind: 'work_checks', except }, now)) return
  }
}
