import { sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { ACCOUNT_COLUMNS } from './account-columns'
import { eraseLetters } from './erase-letters'
import { eraseUnpublished } from './erase-unpublished'

/** How whoever left is called where something of theirs is public. */
const GONE = '已注销用户'

/**
 * Takes a person out of the database: how they sign in, their name, phone and photo, where they live and whom they follow.
 * What stays says that an account did something, and no longer whose it was; accounts merged into it as well.
 * @returns uploads that nobody opens any more
 */
export async function eraseAccount(
  trx: Transaction<Database>,
  accountId: string,
  now: Date,
): Promise<readonly string[]> {
  // Before it is forgotten which of them were accepted.
  const letters = await eraseLetters(trx, accountId)
  await endWhatWaits(trx, accountId, now)
  const unpublished = await eraseUnpublished(trx, { accountId, gone: GONE }, now)
  const uploads = [...letters, ...unpublished, ...(await listOwnUploads(trx, accountId))]
  for (const { table, column, onErasure } of ACCOUNT_COLUMNS) {
    if (onErasure === 'keep') continue
    await sql`delete from ${sql.table(table)} where ${sql.ref(column)} = ${accountId}`.execute(trx)
  }
  await sql`
    update consents set withdrawn_at = ${now}
     where withdrawn_at is null
       and account_id in (select id from accounts
                           where id = ${accountId} or merged_into_account_id = ${accountId})`.execute(
    trx,
  )
  await sql`
    update accounts
       set display_name = ${GONE}, phone_sealed = null, phone_index = null, demo_key = null,
           photo_upload_id = null, sessions_since = ${now}, closed_at = coalesce(closed_at, ${now})
     where id = ${accountId} or merged_into_account_id = ${accountId}`.execute(trx)
  return uploads
}

/** Nothing waits for somebody who is gone, and what they wrote about themselves to few is read by nobody any more. */
async function endWhatWaits(
  trx: Transaction<Database>,
  accountId: string,
  now: Date,
): Promise<void> {
  await trx
    .updateTable('reports')
    .set({ is_anonymous: true })
    .where('reporter_account_id', '=', accountId)
    .execute()
  await sql`
    update opinions
       set status = 'withdrawn', body = '', appeal = case when appeal is null then null else '' end
     where author_account_id = ${accountId} and status <> 'public'`.execute(trx)
  await sql`
    update content_checks set appeal = '' where author_account_id = ${accountId} and appeal is not null`.execute(
    trx,
  )
  await sql`
    update visit_requests
       set words_key = null, words_sealed = null, reason_key = null, reason_sealed = null,
           status = case when ended_at is null then 'withdrawn' else status end,
           ended_at = coalesce(ended_at, ${now}), kept_until = coalesce(kept_until, ${now})
     where asked_by_account_id = ${accountId}`.execute(trx)
  await sql`
    update household_claims
       set words = '', name_sealed = null,
           status = case when status = 'waiting' then 'withdrawn' else status end
     where account_id = ${accountId}`.execute(trx)
  await endDoorConsents(trx, accountId)
  await sql`
    update household_disputes
       set status = 'removed', decided_at = ${now}, decision_reason = ${GONE}
     where status = 'waiting' and member_account_id = ${accountId}`.execute(trx)
  await sql`
    update delegations set status = 'revoked', code = null, decided_at = null
     where status in ('offered', 'waiting', 'accepted')
       and (principal_account_id = ${accountId} or delegate_account_id = ${accountId})
       and exists (select from polls poll
                    where poll.community_code = delegations.community_code
                      and poll.id = delegations.poll_id and poll.ended_at is null)`.execute(trx)
}

/** The photo of their card, and what was uploaded and taken by nothing. */
async function listOwnUploads(
  trx: Transaction<Database>,
  accountId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ id: string }>`
    select upload.id from uploads upload
     where upload.account_id = ${accountId} and upload.discarded_at is null
       and (upload.attached_at is null
            or upload.id = (select photo_upload_id from accounts where id = ${accountId}))`.execute(
    trx,
  )
  return rows.map(({ id }) => id)
}

/** What a home said at its door ends with the last who lived there then. */
async function endDoorConsents(trx: Transaction<Database>, accountId: string): Promise<void> {
  await sql`
    delete from door_consents door
     using household_members gone
     where gone.account_id = ${accountId}
       and gone.community_code = door.community_code and gone.household_id = door.household_id
       and not exists (
         select from household_members member
          where member.community_code = door.community_code
            and member.household_id = door.household_id and member.account_id <> ${accountId}
            and (member.joined_at is null
              or member.joined_at <= coalesce(door.recorded_at, door.taken_back_at)))`.execute(trx)
}
