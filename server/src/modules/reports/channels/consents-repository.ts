import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import { formatTenantId, type TenantId } from '../../../lib/ids'
import type { Sealing } from '../../../lib/sealing'
import type { Consent, NewConsent } from '../reports-types'

const TABLE = 'report_consents'

export async function insertConsent(
  trx: Transaction<Database>,
  { report, consent, accountId }: { report: TenantId; consent: NewConsent; accountId: string },
  sealing: Sealing,
  now: Date,
): Promise<void> {
  const { personName, phone } = consent
  await trx
    .insertInto('report_consents')
    .values({
      community_code: report.communityCode,
      report_id: report.id,
      person_name_sealed: sealing.seal(personName, scopeOf(report, 'person_name_sealed')),
      phone_sealed:
        phone === undefined ? null : sealing.seal(phone, scopeOf(report, 'phone_sealed')),
      given_as: consent.givenAs,
      given_at: consent.givenAt,
      is_read_back: true,
      recorded_by_account_id: accountId,
      recorded_at: now,
    })
    .execute()
}

export async function findConsent(
  db: Kysely<Database>,
  sealing: Sealing,
  report: TenantId,
): Promise<Consent | undefined> {
  const row = await db
    .selectFrom('report_consents as consent')
    .innerJoin('accounts as recorder', 'recorder.id', 'consent.recorded_by_account_id')
    .selectAll('consent')
    .select('recorder.display_name as recorder_name')
    .where('consent.community_code', '=', report.communityCode)
    .where('consent.report_id', '=', report.id)
    .executeTakeFirst()
  return (
    row && {
      personName: sealing.open(row.person_name_sealed, scopeOf(report, 'person_name_sealed')),
      hasPhone: row.phone_sealed !== null,
      givenAs: row.given_as as Consent['givenAs'],
      givenAt: row.given_at,
      recordedByName: row.recorder_name,
    }
  )
}

/** As it is dialled; undefined when none was given. */
export async function findConsentPhone(
  db: Kysely<Database>,
  sealing: Sealing,
  report: TenantId,
): Promise<string | undefined> {
  const row = await db
    .selectFrom('report_consents')
    .select('phone_sealed')
    .where('community_code', '=', report.communityCode)
    .where('report_id', '=', report.id)
    .executeTakeFirst()
  const sealed = row?.phone_sealed ?? undefined
  return sealed && sealing.open(sealed, scopeOf(report, 'phone_sealed'))
}

function scopeOf(report: TenantId, column: string) {
  return { table: TABLE, column, row: formatTenantId(report) }
}
