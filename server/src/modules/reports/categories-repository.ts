import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import type {
  Category,
  CategoryGroupCode,
  CategorySetting,
  CategoryTerms,
  OfferedCategory,
} from './category-types'
import { DEFAULT_CATEGORIES } from './default-categories'

/**
 * The categories that a new report in a county may have.
 * @param countyCode undefined for nowhere in particular: the defaults
 */
export async function listCategories(
  db: Kysely<Database>,
  countyCode: string | undefined,
): Promise<OfferedCategory[]> {
  const rows = await selectSettings(db, countyCode).orderBy('category.position').execute()
  return rows.map((row) => withReceiver(row, countyCode)).filter(({ isOffered }) => isOffered)
}

/** What a department that the county has not set up would get goes to the grid. */
function withReceiver(row: SettingRow, countyCode: string | undefined): OfferedCategory {
  const { category } = toSetting(row)
  const departmentName = row.department_name
  const isSetUp = !category.receiver.startsWith('department:') || departmentName !== null
  const receiver = countyCode === undefined || isSetUp ? category.receiver : 'grid'
  return { ...category, receiver, departmentName }
}

/** The category as it holds in a county, also one that is no longer offered there: old reports have it. */
export async function findCategory(
  db: Kysely<Database>,
  code: string,
  countyCode: string,
): Promise<Category | undefined> {
  return (await findCategorySetting(db, code, countyCode))?.category
}

export async function listCategorySettings(
  db: Kysely<Database>,
  countyCode: string | undefined,
): Promise<CategorySetting[]> {
  const rows = await selectSettings(db, countyCode).orderBy('category.position').execute()
  return rows.map(toSetting)
}

export async function findCategorySetting(
  db: Kysely<Database>,
  code: string,
  countyCode: string,
): Promise<CategorySetting | undefined> {
  const row = await selectSettings(db, countyCode)
    .where('category.code', '=', code)
    .executeTakeFirst()
  return row && toSetting(row)
}

export async function putCategorySetting(
  trx: Transaction<Database>,
  key: { countyCode: string; categoryCode: string },
  terms: CategoryTerms,
): Promise<void> {
  const columns = {
    respond_limit_hours: terms.respondLimitHours,
    resolve_limit_amount: terms.resolveLimit.amount,
    resolve_limit_unit: terms.resolveLimit.unit,
    receiver: terms.receiver,
    is_emergency: terms.isEmergency,
    is_private: terms.isPrivate,
    is_offered: terms.isOffered,
  }
  await trx
    .insertInto('category_settings')
    .values({ county_code: key.countyCode, category_code: key.categoryCode, ...columns })
    .onConflict((conflict) =>
      conflict.columns(['county_code', 'category_code']).doUpdateSet(columns),
    )
    .execute()
}

export async function deleteCategorySetting(
  trx: Transaction<Database>,
  key: { countyCode: string; categoryCode: string },
): Promise<void> {
  await trx
    .deleteFrom('category_settings')
    .where('county_code', '=', key.countyCode)
    .where('category_code', '=', key.categoryCode)
    .execute()
}

/** Brings the default categories up to what this version knows; what counties changed stays. Safe to repeat. */
export async function storeDefaultCategories(db: Kysely<Database>): Promise<void> {
  await db
    .insertInto('categories')
    .values(
      DEFAULT_CATEGORIES.map((category, position) => ({
        code: category.code,
        name: category.name,
        icon: category.icon,
        group_code: category.groupCode,
        respond_limit_hours: category.respondLimitHours,
        resolve_limit_amount: category.resolveLimit.amount,
        resolve_limit_unit: category.resolveLimit.unit,
        default_receiver: category.receiver,
        is_emergency: category.isEmergency,
        is_private: category.isPrivate,
        position,
      })),
    )
    .onConflict((conflict) =>
      conflict.column('code').doUpdateSet((update) => ({
        name: update.ref('excluded.name'),
        icon: update.ref('excluded.icon'),
        group_code: update.ref('excluded.group_code'),
        respond_limit_hours: update.ref('excluded.respond_limit_hours'),
        resolve_limit_amount: update.ref('excluded.resolve_limit_amount'),
        resolve_limit_unit: update.ref('excluded.resolve_limit_unit'),
        default_receiver: update.ref('excluded.default_receiver'),
        is_emergency: update.ref('excluded.is_emergency'),
        is_private: update.ref('excluded.is_private'),
        position: update.ref('excluded.position'),
      })),
    )
    .execute()
}

/** Every category beside what the county made of it, if anything. */
function selectSettings(db: Kysely<Database>, countyCode: string | undefined) {
  return db
    .selectFrom('categories as category')
    .leftJoin('category_settings as setting', (join) =>
      join
        .onRef('setting.category_code', '=', 'category.code')
        .on('setting.county_code', '=', countyCode ?? ''),
    )
    .leftJoin('departments as department', (join) =>
      join
        .on('department.county_code', '=', countyCode ?? '')
        .on(
          sql`'department:' || department.code`,
          '=',
          sql`coalesce(setting.receiver, category.default_receiver)`,
        ),
    )
    .selectAll('category')
    .select('department.name as department_name')
    .select(sql<Selectable<Database['category_settings']> | null>`to_json(setting)`.as('setting'))
}

type SettingRow = Selectable<Database['categories']> & {
  readonly setting: Selectable<Database['category_settings']> | null
  readonly department_name: string | null
}

function toSetting({ setting, ...row }: SettingRow): CategorySetting {
  const defaults = toTerms({ ...row, receiver: row.default_receiver, is_offered: true })
  return {
    category: {
      code: row.code,
      name: row.name,
      icon: row.icon,
      groupCode: row.group_code as CategoryGroupCode,
      ...(setting ? toTerms(setting) : defaults),
    },
    defaults,
    isChanged: setting !== null,
  }
}

function toTerms(
  row: Omit<Selectable<Database['category_settings']>, 'county_code' | 'category_code'>,
): CategoryTerms {
  return {
    respondLimitHours: row.respond_limit_hours,
    resolveLimit: { amount: row.resolve_limit_amount, unit: row.resolve_limit_unit },
    receiver: row.receiver as CategoryTerms['receiver'],
    isEmergency: row.is_emergency,
    isPrivate: row.is_private,
    isOffered: row.is_offered,
  }
}
