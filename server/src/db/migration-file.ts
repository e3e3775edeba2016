import { type Kysely, sql } from 'kysely'

/** How a migration's tables are spread when the database is Citus; meaningless elsewhere. */
interface Distribution {
  /** Small tables every node holds whole. */
  readonly reference: readonly string[]
  /** Tenant tables, kept together by `community_code`. */
  readonly byCommunity: readonly string[]
  /** What follows a person through all communities. */
  readonly byAccount?: readonly string[]
}

export interface MigrationFile {
  up(db: Kysely<unknown>): Promise<void>
  readonly distribution: Distribution
}

export async function distribute(db: Kysely<unknown>, tables: Distribution): Promise<void> {
  for (const table of tables.reference) {
    await sql`select create_reference_table(${table})`.execute(db)
  }
  for (const table of tables.byCommunity) {
    await sql`select create_distributed_table(${table}, 'community_code')`.execute(db)
  }
  for (const table of tables.byAccount ?? []) {
    await sql`select create_distributed_table(${table}, 'account_id')`.execute(db)
  }
}
