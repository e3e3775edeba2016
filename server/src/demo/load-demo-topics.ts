import type { Transaction } from 'kysely'
import type { Database } from '../db/schema'
import type { SeededRandom } from '../lib/seeded-random'
import { answerDueAt, DEFAULT_TOPIC_SETTINGS, termsOf } from '../modules/topics/topics-state'
import { DEMO_TOPICS, type DemoTopic } from './demo-topics'
import { insertRows, insertRowsWithIds } from './insert-rows'
import type { DemoGrid } from './load-demo-grids'
import type { DemoPeople } from './load-demo-people'

const DAY_MS = 86_400_000

/** Topics with the households behind them, and what came of one; the consultations are there already. Nobody in the cast has proposed or supported one, so that all of them still can. */
export async function loadDemoTopics(
  trx: Transaction<Database>,
  grids: readonly DemoGrid[],
  people: DemoPeople,
  random: SeededRandom,
  now: Date,
): Promise<void> {
  const ago = (days: number) => new Date(now.getTime() - days * DAY_MS)
  for (const topic of DEMO_TOPICS) {
    const { areaCode } = topic
    const communityCode = areaCode.slice(0, 12)
    const householdCount = grids
      .filter(({ code }) => code.startsWith(areaCode))
      .reduce((sum, { households }) => sum + households.length, 0)
    const [proposedAt, reachedAt] = [ago(topic.proposedDaysAgo), ago(topic.supportedDaysAgo)]
    const terms = termsOf(DEFAULT_TOPIC_SETTINGS, { areaCode, householdCount }, proposedAt)
    const supporters = pickSupporters(people, random, {
      areaCode,
      count: Math.round((terms.supportNeeded * topic.supportPercent) / 100),
    })
    const isEnough = supporters.length >= terms.supportNeeded
    const [topicId = ''] = await insertRowsWithIds(trx, 'topics', [
      {
        community_code: communityCode,
        area_code: areaCode,
        title: topic.title,
        body: topic.body,
        status: topic.answer?.kind ?? (isEnough ? 'waiting' : 'collecting'),
        author_account_id: supporters[0]?.accountId ?? '',
        household_count: householdCount,
        support_needed: terms.supportNeeded,
        answer_work_days: terms.answerWorkDays,
        proposed_at: proposedAt,
        closes_at: terms.closesAt,
        answer_due_at: isEnough ? answerDueAt(terms, reachedAt) : null,
        ended_at: topic.answer ? ago(topic.answer.daysAgo) : null,
        answer: topic.answer?.text ?? null,
      },
    ])
    if (topic.became !== undefined) {
      await trx
        .updateTable('consultations')
        .set({ topic_id: topicId })
        .where('community_code', '=', communityCode)
        .where('title', '=', topic.became)
        .execute()
    }
    const steps = Math.min(supporters.length, terms.supportNeeded) - 1
    await insertRows(
      trx,
      'topic_supports',
      supporters.map(({ accountId, household }, index) => ({
        community_code: communityCode,
        topic_id: topicId,
        household_id: household.id,
        account_id: accountId,
        supported_at: supportedAt(topic, { index, steps }, now),
      })),
    )
  }
}

/** The first of them is who proposes it. */
function pickSupporters(
  people: DemoPeople,
  random: SeededRandom,
  { areaCode, count }: { areaCode: string; count: number },
) {
  const neighbours = people.residents.filter(
    ({ key, household }) => key === null && household.gridCode.startsWith(areaCode),
  )
  const first = random.between(0, neighbours.length - count)
  return neighbours.slice(first, first + count)
}

/** One after the other from the proposal on; who comes when there are enough, comes within the hour. */
function supportedAt(
  { proposedDaysAgo, supportedDaysAgo }: DemoTopic,
  { index, steps }: { index: number; steps: number },
  now: Date,
): Date {
  const spanMs = (proposedDaysAgo - supportedDaysAgo) * DAY_MS
  const sinceProposal = Math.round((spanMs * Math.min(index, steps)) / steps)
  const late = Math.max(0, index - steps) * 60_000
  return new Date(now.getTime() - proposedDaysAgo * DAY_MS + sinceProposal + late)
}
