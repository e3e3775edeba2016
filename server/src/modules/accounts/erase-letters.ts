import { sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'

/**
 * Letters of delegation, which bear name and hand. One that may have voted is kept as long as the poll can be disputed, and
 * goes by `runLetterClock`; the others go with their person.
 * @returns their uploads
 */
export async function eraseLetters(
  trx: Transaction<Database>,
  accountId: string,
): Promise<readonly string[]> {
  const { rows } = await sql<{ upload_id: string }>`
    delete from delegation_pages page
     using delegations delegation
     where delegation.principal_account_id = ${accountId}
       and page.community_code = delegation.community_code
       and page.delegation_id = delegation.id
       and delegation.status <> 'accepted'
    returning page.upload_id`.execute(trx)
  return rows.map(({ upload_id }) => upload_id)
}
