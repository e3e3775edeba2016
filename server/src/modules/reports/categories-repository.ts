import type { Kysely, Selectable } from 'kysely'
import type { Database } from '../../db/schema'
import type { Category } from './category-types'

export async function listCategories(db: Kysely<Database>): Promise<Category[]> {
  const rows = await db.selectFrom('categories').selectAll().orderBy('position').execute()
  return rows.map(toCategory)
}

export async function findCategory(
  db: Kysely<Database>,
  code: string,
): Promise<Category | undefined> {
  const row = await db
    .selectFrom('categories')
    .selectAll()
    .where('code', '=', code)
    .executeTakeFirst()
  return row && toCategory(row)
}

function toCategory(row: Selectable<Database['categories']>): Category {
  return {
    code: row.code,
    name: row.name,
    icon: row.icon,
    respondLimitHours: row.respond_limit_hours,
    resolveLimit: { amount: row.resolve_limit_amount, unit: row.resolve_limit_unit },
    isEmergency: row.is_emergency,
    isPrivate: row.is_private,
    keywords: row.keywords,
    position: row.position,
  }
}
