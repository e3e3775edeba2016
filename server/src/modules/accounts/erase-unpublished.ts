import { sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'

/**
 * Takes away what somebody wrote and the public never read: in private reports and those that have not passed the check, in
 * steps and topics that were held back. Of a report its category, grid and dates stay.
 * @param gone what stands where the words stood
 * @returns the photos of those reports and steps that were theirs
 */
export async function eraseUnpublished(
  trx: Transaction<Database>,
  { accountId, gone }: { readonly accountId: string; readonly gone: string },
  now: Date,
): Promise<readonly string[]> {
  const uploads = await takePhotos(trx, accountId)
  await sql`
    update report_activities activity set note = ''
      from reports report
     where report.community_code = activity.community_code and report.id = activity.report_id
       and report.reporter_account_id = ${accountId} and activity.actor_account_id = ${accountId}
       and (not report.is_public or activity.check_status is not null)`.execute(trx)
  await sql`
    update report_activities set check_status = 'declined'
     where actor_account_id = ${accountId} and check_status is not null`.execute(trx)
  await sql`
    update reports set body = ${gone}, address = '', lng = null, lat = null, check_status = null
     where reporter_account_id = ${accountId} and not is_public`.execute(trx)
  await sql`
    update topics
       set title = ${gone}, body = '', check_status = 'declined', ended_at = coalesce(ended_at, ${now}),
           status = case when ended_at is null then 'withdrawn' else status end
     where author_account_id = ${accountId} and check_status is not null`.execute(trx)
  await dropChecks(trx, accountId)
  return uploads
}

async function takePhotos(
  trx: Transaction<Database>,
  accountId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ upload_id: string }>`
    delete from report_photos photo
     using reports report, report_activities activity, uploads upload
     where report.community_code = photo.community_code and report.id = photo.report_id
       and activity.community_code = photo.community_code and activity.report_id = photo.report_id
       and activity.id = photo.activity_id
       and upload.id = photo.upload_id and upload.account_id = ${accountId}
       and report.reporter_account_id = ${accountId}
       and (not report.is_public or activity.check_status is not null)
    returning photo.upload_id`.execute(trx)
  return rows.map((row) => row.upload_id)
}

/** Or one that is decided later would let everybody read what is left. */
async function dropChecks(trx: Transaction<Database>, accountId: string): Promise<void> {
  await sql`
    delete from content_check_photos photo using content_checks held
     where held.community_code = photo.community_code and held.id = photo.check_id
       and held.author_account_id = ${accountId} and held.status <> 'passed'`.execute(trx)
  await sql`
    delete from content_checks
     where author_account_id = ${accountId} and status <> 'passed'`.execute(trx)
}
