import type { Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { formatTenantId, type TenantId } from '../../lib/ids'
import type { Actor } from '../identity/identity-types'
import { countSupports, deleteSupports, findSupports, insertSupports } from './supports-repository'
import { authorsSupportStays } from './topics-errors'
import { householdsIn } from './topics-policy'
import * as repository from './topics-repository'
import { answerDueAt } from './topics-state'
import type { Topic } from './topics-types'

type Supported = TenantId & Pick<Topic, 'areaCode' | 'status' | 'supportNeeded' | 'answerWorkDays'>

/** Whoever supports it last may be the one that was missing. */
export async function supportWithHomes(
  trx: Transaction<Database>,
  actor: Actor,
  topic: Supported,
  now: Date,
): Promise<void> {
  const { accountId } = actor
  const supports = householdsIn(actor, topic.areaCode).map((householdId) => ({
    accountId,
    householdId,
  }))
  await insertSupports(trx, topic, supports, now)
  const isEnough = (await countSupports(trx, topic)) >= topic.supportNeeded
  if (topic.status === 'collecting' && isEnough) {
    await repository.markWaiting(trx, topic, answerDueAt(topic, now))
  }
}

/** What the author said for a household, nobody else of it takes back. */
export async function takeSupportBack(
  trx: Transaction<Database>,
  actor: Actor,
  topic: Topic,
): Promise<void> {
  const mine = householdsIn(actor, topic.areaCode)
  const given = (await findSupports(trx, [topic], mine)).get(formatTenantId(topic)) ?? []
  const revocable = given.filter(({ accountId }) => accountId !== topic.authorAccountId)
  if (given.length > 0 && revocable.length === 0) throw authorsSupportStays()
  if (revocable.length > 0) {
    await deleteSupports(
      trx,
      topic,
      revocable.map(({ householdId }) => householdId),
    )
  }
}
