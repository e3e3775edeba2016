import { type Kysely, type SqlBool, sql, type Transaction } from 'kysely'
import { type Page, type PageRequest, toPage } from '../../db/keyset'
import { decodeAgeCursor, toAgeKey } from '../../db/keyset-by-age'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type { Role } from '../identity/identity-types'
import type { Reveal } from './reveals-types'

/** How often the account has looked since; holds back its other looks until the transaction ends. */
export async function countSince(
  trx: Transaction<Database>,
  accountId: string,
  since: Date,
): Promise<number> {
  // Rows that refer to the account may still be written meanwhile.
  await sql`select 1 from accounts where id = ${accountId} for no key update`.execute(trx)
  const { count } = await trx
    .selectFrom('reveals')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .where('account_id', '=', accountId)
    .where('report_id', 'is not', null)
    .where('at', '>', since)
    .executeTakeFirstOrThrow()
  return Number(count)
}

interface RevealRecord {
  readonly report: TenantId
  readonly accountId: string
  readonly accountRole: Role
  /** Null for a person without an account. */
  readonly subjectAccountId: string | null
  readonly what: Reveal['what']
  readonly reason: string
  readonly at: Date
}

export async function insertReveal(
  trx: Transaction<Database>,
  record: RevealRecord,
): Promise<void> {
  await trx
    .insertInto('reveals')
    .values({
      community_code: record.report.communityCode,
      report_id: record.report.id,
      account_id: record.accountId,
      account_role: record.accountRole,
      subject_account_id: record.subjectAccountId,
      what: record.what,
      reason: record.reason,
      at: record.at,
    })
    .execute()
}

export interface HouseholdLook {
  readonly household: TenantId
  readonly accountId: string
  readonly accountRole: Role
  readonly reason: string
  readonly at: Date
}

/** One for each account that lives there now; whoever comes later is not told. */
export async function insertHouseholdReveals(
  trx: Transaction<Database>,
  { household, accountId, accountRole, reason, at }: HouseholdLook,
): Promise<void> {
  await sql`
    insert into reveals (community_code, household_id, account_id, account_role, subject_account_id,
                         what, reason, at)
    select community_code, household_id, ${accountId}::bigint, ${accountRole}, account_id,
           'household', ${reason}, ${at}::timestamptz
      from household_members
     where community_code = ${household.communityCode}
       and household_id = ${household.id}::bigint`.execute(trx)
}

/** Who looked at this account's data, also before a report filed for it was its own; newest first. */
export async function listReveals(
  db: Kysely<Database>,
  subjectAccountId: string,
  page: PageRequest,
): Promise<Page<Reveal>> {
  let query = db
    .selectFrom('reveals as reveal')
    .innerJoin('accounts as looker', 'looker.id', 'reveal.account_id')
    .leftJoin('reports as report', (join) =>
      join
        .onRef('report.community_code', '=', 'reveal.community_code')
        .onRef('report.id', '=', 'reveal.report_id'),
    )
    .leftJoin('households as household', (join) =>
      join
        .onRef('household.community_code', '=', 'reveal.community_code')
        .onRef('household.id', '=', 'reveal.household_id'),
    )
    .leftJoin('buildings as building', (join) =>
      join
        .onRef('building.community_code', '=', 'household.community_code')
        .onRef('building.id', '=', 'household.building_id'),
    )
    .select([
      'reveal.community_code',
      'reveal.id',
      'reveal.report_id',
      'reveal.account_role',
      'reveal.what',
      'reveal.reason',
      'reveal.at',
      'looker.display_name',
      'report.body',
      'report.submitted_at',
      'building.name as building',
      'household.room',
    ])
    .where(({ or, and, eb }) =>
      or([
        eb('reveal.subject_account_id', '=', subjectAccountId),
        and([
          eb('reveal.subject_account_id', 'is', null),
          eb('report.reporter_account_id', '=', subjectAccountId),
        ]),
      ]),
    )
  if (page.cursor !== undefined) {
    const { at, communityCode, id } = decodeAgeCursor(page.cursor)
    query = query.where(
      sql<SqlBool>`(reveal.at, reveal.community_code, reveal.id) < (${at}, ${communityCode}, ${id}::bigint)`,
    )
  }
  const rows = await query
    .orderBy('reveal.at', 'desc')
    .orderBy('reveal.community_code', 'desc')
    .orderBy('reveal.id', 'desc')
    .limit(page.limit + 1)
    .execute()
  const reveals = rows.map(
    (row): Reveal => ({
      communityCode: row.community_code,
      id: row.id,
      what: row.what as Reveal['what'],
      reason: row.reason,
      at: row.at,
      byName: row.display_name,
      byRole: row.account_role as Role,
      report:
        row.report_id && row.body !== null && row.submitted_at
          ? {
              communityCode: row.community_code,
              id: row.report_id,
              body: row.body,
              submittedAt: row.submitted_at,
            }
          : null,
      household: row.building && `${row.building} ${row.room}`,
    }),
  )
  return toPage(reveals, page.limit, toAgeKey)
}
