import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { RollSettings } from './roll-types'

/** Seven days is what notices in a community hang out for; more than three proxies in one hand are a known abuse. */
const DEFAULT_ROLL_SETTINGS: RollSettings = { objectionDays: 7, delegatedUnits: 3 }

/** What holds in a county: its own decision, or the default. */
export async function getRollSettings(
  db: Kysely<Database>,
  countyCode: string,
): Promise<RollSettings> {
  const row = await db
    .selectFrom('roll_settings')
    .selectAll()
    .where('county_code', '=', countyCode)
    .executeTakeFirst()
  if (!row) return DEFAULT_ROLL_SETTINGS
  return { objectionDays: row.objection_days, delegatedUnits: row.delegated_units }
}

export async function putRollSettings(
  trx: Transaction<Database>,
  countyCode: string,
  settings: RollSettings,
): Promise<void> {
  const columns = {
    objection_days: settings.objectionDays,
    delegated_units: settings.delegatedUnits,
  }
  await trx
    .insertInto('roll_settings')
    .values({ county_code: countyCode, ...columns })
    .onConflict((conflict) => conflict.column('county_code').doUpdateSet(columns))
    .execute()
}
