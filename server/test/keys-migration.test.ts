import { type Kysely, sql } from 'kysely'
import { places } from '../src/db/migrations/001-places'
import { identity } from '../src/db/migrations/002-identity'
import { writes } from '../src/db/migrations/003-writes'
import { reports } from '../src/db/migrations/004-reports'
import { consultations } from '../src/db/migrations/005-consultations'
import { keysAndResults } from '../src/db/migrations/012-keys-and-results'
import { openDatabase } from '../src/db/open-database'

test('keys from before still answer their repeats: the first use of each, with its community', async () => {
  const database = await openDatabase({ memory: true })
  const db = database.db as unknown as Kysely<unknown>
  for (const file of [places, identity, writes, reports, consultations]) await file.up(db)
  await sql`
    insert into idempotency_keys (community_code, account_id, key, operation, request_hash, result, created_at)
    values ('430503005004', 1, 'twice', 'create_report', 'second', '{"id":"8"}', '2026-11-25T10:00:01Z'),
           ('430503005003', 1, 'twice', 'create_report', 'first', '{"id":"7"}', '2026-11-25T10:00:00Z'),
           ('430503005003', 2, 'twice', 'accept_report', 'other', null, '2026-11-25T10:00:00Z')`.execute(
    db,
  )
  await keysAndResults.up(db)
  const { rows } = await sql`
    select account_id, key, request_hash, result from idempotency_keys order by account_id`.execute(
    db,
  )
  expect(rows).toEqual([
    {
      account_id: '1',
      key: 'twice',
      request_hash: 'first',
      result: { id: '7', communityCode: '430503005003' },
    },
    { account_id: '2', key: 'twice', request_hash: 'other', result: null },
  ])
  await database.close()
})
