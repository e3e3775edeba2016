import { type Kysely, Migrator, sql } from 'kysely'
import * as places from './migrations/001-places'
import * as identity from './migrations/002-identity'
import * as writes from './migrations/003-writes'
import * as reports from './migrations/004-reports'
import * as consultations from './migrations/005-consultations'
import * as notices from './migrations/006-notices'
import type { Engine } from './open-database'

/** How a migration's tables are spread when the database is Citus; meaningless elsewhere. */
export interface Distribution {
  readonly reference: readonly string[]
  readonly byCommunity: readonly string[]
}

interface MigrationFile {
  up(db: Kysely<unknown>): Promise<void>
  readonly distribution: Distribution
}

/** Applied in this order; a landed migration is never edited. */
const MIGRATIONS: Readonly<Record<string, MigrationFile>> = {
  '001-places': places,
  '002-identity': identity,
  '003-writes': writes,
  '004-reports': reports,
  '005-consultations': consultations,
  '006-notices': notices,
}

/**
 * Brings the schema up to date; safe to call at every start and by several processes at once
 * (Kysely takes a lock).
 * @throws the first migration error; a failed migration leaves the schema as it was
 */
export async function migrate<T>(db: Kysely<T>, engine: Engine): Promise<void> {
  const migrator = new Migrator({
    db,
    provider: {
      getMigrations: async () =>
        Object.fromEntries(
          Object.entries(MIGRATIONS).map(([name, file]) => [
            name,
            {
              up: async (trx: Kysely<unknown>) => {
                await file.up(trx)
                if (engine === 'citus') await distribute(trx, file.distribution)
              },
            },
          ]),
        ),
    },
  })
  const { error } = await migrator.migrateToLatest()
  if (error) throw error
}

async function distribute(db: Kysely<unknown>, tables: Distribution): Promise<void> {
  for (const table of tables.reference) {
    await sql`select create_reference_table(${table})`.execute(db)
  }
  for (const table of tables.byCommunity) {
    await sql`select create_distributed_table(${table}, 'community_code')`.execute(db)
  }
}
