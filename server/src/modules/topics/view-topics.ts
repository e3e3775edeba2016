import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId } from '../../lib/ids'
import type { Actor } from '../identity/identity-types'
import { findDrafts } from './adopted-topics-repository'
import { findSupports } from './supports-repository'
import { abilitiesOf, householdsIn, isAuthor } from './topics-policy'
import { isOverdue, phaseOf } from './topics-state'
import type { AdoptedTopic, Topic, TopicView } from './topics-types'

/** Adds what one person may see and do at this moment. */
export async function viewTopics(
  db: Kysely<Database>,
  topics: readonly Topic[],
  actor: Actor | undefined,
  now: Date,
): Promise<TopicView[]> {
  const households = (actor?.memberships ?? []).map(({ householdId }) => householdId)
  const supports = await findSupports(db, topics, households)
  return topics.map((topic) => {
    const phase = phaseOf(topic, now)
    const mine = householdsIn(actor, topic.areaCode)
    const given = (supports.get(formatTenantId(topic)) ?? []).filter(({ householdId }) =>
      mine.includes(householdId),
    )
    const revocable = given.filter(({ accountId }) => accountId !== topic.authorAccountId)
    return {
      topic,
      phase,
      isOverdue: isOverdue(topic, now),
      isMine: isAuthor(actor, topic),
      isSupportedByMe: mine.length > 0 && given.length === mine.length,
      abilities: abilitiesOf(actor, {
        topic,
        phase,
        supports: { given: given.length, revocable: revocable.length },
      }),
    }
  })
}

/** Only to those who may draft a consultation of a topic; the topics are of one community. */
export async function addDrafts(
  db: Kysely<Database>,
  views: readonly TopicView[],
): Promise<AdoptedTopic[]> {
  const drafted = views.filter(({ abilities }) => abilities.draft)
  const drafts = await findDrafts(
    db,
    drafted.map(({ topic }) => topic),
  )
  return views.map((view) => ({
    ...view,
    draft: view.abilities.draft ? (drafts.get(formatTenantId(view.topic)) ?? null) : null,
  }))
}
