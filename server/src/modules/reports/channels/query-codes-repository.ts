import type { Kysely, Transaction } from 'kysely'
import type { Database } from '../../../db/schema'
import type { TenantId } from '../../../lib/ids'

export interface QueryCode extends TenantId {
  readonly codeHash: string
  /** When the report got a reporter of its own. */
  readonly endedAt: Date | null
}

export async function findQueryCode(
  db: Kysely<Database>,
  number: string,
): Promise<QueryCode | undefined> {
  const row = await db
    .selectFrom('query_codes')
    .selectAll()
    .where('number', '=', number)
    .executeTakeFirst()
  return (
    row && {
      communityCode: row.community_code,
      id: row.report_id,
      codeHash: row.code_hash,
      endedAt: row.ended_at,
    }
  )
}

/** An earlier code of the number is gone with it. */
export async function putQueryCode(
  trx: Transaction<Database>,
  code: TenantId & { readonly number: string; readonly codeHash: string },
  now: Date,
): Promise<void> {
  await trx
    .insertInto('query_codes')
    .values({
      number: code.number,
      community_code: code.communityCode,
      report_id: code.id,
      code_hash: code.codeHash,
      issued_at: now,
    })
    .onConflict((conflict) =>
      conflict.column('number').doUpdateSet({ code_hash: code.codeHash, issued_at: now }),
    )
    .execute()
}

export async function endQueryCode(
  trx: Transaction<Database>,
  number: string,
  now: Date,
): Promise<void> {
  await trx.updateTable('query_codes').set({ ended_at: now }).where('number', '=', number).execute()
}
