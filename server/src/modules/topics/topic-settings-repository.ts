import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { DEFAULT_TOPIC_SETTINGS } from './topics-state'
import type { TopicSettings } from './topics-types'

/** What holds in a county: its own decision, or the default. */
export async function getSettings(
  db: Kysely<Database>,
  countyCode: string,
): Promise<TopicSettings> {
  const row = await db
    .selectFrom('topic_settings')
    .selectAll()
    .where('county_code', '=', countyCode)
    .executeTakeFirst()
  if (!row) return DEFAULT_TOPIC_SETTINGS
  return {
    supportPercent: row.support_percent,
    supportMinimum: row.support_minimum,
    collectDays: row.collect_days,
    answerWorkDays: row.answer_work_days,
  }
}

export async function putSettings(
  trx: Transaction<Database>,
  countyCode: string,
  settings: TopicSettings,
): Promise<void> {
  const columns = {
    support_percent: settings.supportPercent,
    support_minimum: settings.supportMinimum,
    collect_days: settings.collectDays,
    answer_work_days: settings.answerWorkDays,
  }
  await trx
    .insertInto('topic_settings')
    .values({ county_code: countyCode, ...columns })
    .onConflict((conflict) => conflict.column('county_code').doUpdateSet(columns))
    .execute()
}
