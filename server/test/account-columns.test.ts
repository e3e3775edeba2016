import { sql } from 'kysely'
import { ACCOUNT_COLUMNS } from '../src/modules/accounts/account-columns'
import { startTestApp, type TestApp } from './test-app'

let service: TestApp
beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

const named = ({ table, column }: { table: string; column: string }) => `${table}.${column}`

/** By a foreign key, or by a name that says so. */
async function listAccountColumns(): Promise<string[]> {
  const { rows } = await sql<{ table: string; column: string }>`
    select kept.table_name as "table", kept.column_name as "column"
      from information_schema.columns kept
     where kept.table_schema = 'public' and kept.column_name like '%account_id'
    union
    select owner.relname, named.attname
      from pg_constraint tie
      join pg_class owner on owner.oid = tie.conrelid
      join pg_attribute named on named.attrelid = owner.oid and named.attnum = any(tie.conkey)
     where tie.contype = 'f' and tie.confrelid = 'accounts'::regclass`.execute(service.db)
  return rows.map(named).sort()
}

test('every column that names an account has a decision, and no decision is about a column that is gone', async () => {
  const decided = ACCOUNT_COLUMNS.map(named).sort()
  expect(decided).toEqual(await listAccountColumns())
})

test('what is unique with an account in it never moves onto the same again', async () => {
  const { rows } = await sql<{ table: string; columns: string[] }>`
    select owner.relname as "table",
           array_agg(named.attname order by named.attname)::text[] as columns
      from pg_index idx
      join pg_class owner on owner.oid = idx.indrelid
      join pg_namespace space on space.oid = owner.relnamespace and space.nspname = 'public'
      join pg_attribute named on named.attrelid = owner.oid and named.attnum = any(idx.indkey)
     where idx.indisunique
     group by owner.relname, idx.indexrelid`.execute(service.db)
  const clashing = rows.flatMap(({ table, columns }) =>
    ACCOUNT_COLUMNS.filter((kept) => kept.table === table && columns.includes(kept.column))
      .filter(({ onMerge }) => onMerge === 'move')
      .map(named),
  )
  // Waiting twice for the same home is settled before the rows move.
  expect([...new Set(clashing)].sort()).toEqual([
    'household_claims.account_id',
    'household_disputes.member_account_id',
  ])
})
