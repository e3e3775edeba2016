import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId } from '../../lib/ids'
import type { Actor } from '../identity/identity-types'
import { abilitiesOf, isAuthor, seesRefusal } from './opinions-policy'
import type { Opinion, OpinionView } from './opinions-types'
import { findReplies } from './replies-repository'

/**
 * Adds what one person may see and do.
 * @param hasSubdistrict whether somebody is appointed above a community's committee
 */
export async function viewOpinions(
  db: Kysely<Database>,
  opinions: readonly Opinion[],
  actor: Actor | undefined,
  hasSubdistrict: (communityCode: string) => Promise<boolean>,
): Promise<OpinionView[]> {
  const replies = await findReplies(
    db,
    opinions.filter(({ status }) => status === 'public'),
  )
  const appealed = opinions.filter(({ appeal }) => appeal !== null && appeal.decision === null)
  const above = new Map<string, boolean>()
  for (const code of new Set(appealed.map(({ communityCode }) => communityCode))) {
    above.set(code, await hasSubdistrict(code))
  }
  return opinions.map((opinion) => ({
    opinion,
    replies: replies.get(formatTenantId(opinion)) ?? [],
    isMine: isAuthor(actor, opinion),
    seesRefusal: seesRefusal(actor, opinion),
    abilities: abilitiesOf(actor, opinion, above.get(opinion.communityCode) ?? true),
  }))
}
