import { type Kysely, type RawBuilder, sql, type Transaction } from 'kysely'
import type { Database } from '../../db/schema'
import { coversPost } from '../units/presence-service'
import {
  APPOINTED_ROLES,
  type AppointedRole,
  type DutyHours,
  type Office,
  type Post,
  type Term,
} from './appointments-types'

type StoredPost = Omit<Post, 'leaves'> & {
  readonly leaves: readonly { id: string; startsAt: string; endsAt: string }[]
}

/** Posts that are held or will be, the first of each area before the second, with the leaves that run or come. */
async function selectPosts(
  db: Kysely<Database>,
  condition: RawBuilder<boolean>,
  now: Date,
): Promise<Post[]> {
  const { rows } = await sql<StoredPost>`
    select post.id, post.account_id as "accountId", account.display_name as "displayName",
           post.role, post.area_code as "areaCode", post.department_code as "departmentCode",
           post.duty_from as "dutyFrom", post.duty_until as "dutyUntil",
           post.starts_at as "startsAt", post.ends_at as "endsAt", post.is_second as "isSecond",
           away.leaves
      from appointments post
      join accounts account on account.id = post.account_id
      cross join lateral (
        select coalesce(jsonb_agg(jsonb_build_object(
                 'id', id::text, 'startsAt', starts_at, 'endsAt', ends_at)
                 order by starts_at, id), '[]') as leaves
          from leaves
         where ${coversPost('leaves', 'post')} and ends_at > ${now} and post.role = 'grid_worker'
        ) away
     where ${condition}
       and (post.ends_at is null or post.ends_at > greatest(${now}, post.starts_at))
     order by post.area_code, post.department_code, post.is_second, post.starts_at, post.id`.execute(
    db,
  )
  return rows.map(toPost)
}

function toPost({ leaves, ...post }: StoredPost): Post {
  return {
    ...post,
    leaves: leaves.map(({ id, startsAt, endsAt }) => {
      return { id, startsAt: new Date(startsAt), endsAt: new Date(endsAt) }
    }),
  }
}

/** Of one role in these areas. */
export function listPosts(
  db: Kysely<Database>,
  { role, areaCodes }: { readonly role: AppointedRole; readonly areaCodes: readonly string[] },
  now: Date,
): Promise<Post[]> {
  const codes = [...areaCodes]
  return selectPosts(db, sql`post.role = ${role} and post.area_code = any(${codes}::text[])`, now)
}

/** Everybody of one office. */
export function listPostsOf(
  db: Kysely<Database>,
  { role, areaCode, departmentCode }: Office,
  now: Date,
): Promise<Post[]> {
  return selectPosts(
    db,
    sql`post.role = ${role} and post.area_code = ${areaCode}
      and post.department_code is not distinct from ${departmentCode}`,
    now,
  )
}

/** The grids somebody works in. */
export function listGridPostsOf(
  db: Kysely<Database>,
  accountId: string,
  now: Date,
): Promise<Post[]> {
  return selectPosts(
    db,
    sql`post.role = 'grid_worker' and post.account_id = ${accountId}::bigint`,
    now,
  )
}

/** Undefined also once it is over. */
export async function findPost(
  db: Kysely<Database>,
  id: string,
  now: Date,
): Promise<Post | undefined> {
  const [post] = await selectPosts(db, sql`post.id = ${id}::bigint`, now)
  return post
}

/** Also of a post that is over; undefined for offices one is not appointed to here. */
export async function findOffice(db: Kysely<Database>, id: string): Promise<Office | undefined> {
  const row = await db
    .selectFrom('appointments')
    .select(['role', 'area_code', 'department_code'])
    .where('id', '=', id)
    .where('role', 'in', APPOINTED_ROLES)
    .executeTakeFirst()
  return (
    row && {
      role: row.role as AppointedRole,
      areaCode: row.area_code,
      departmentCode: row.department_code,
    }
  )
}

/** Empty for a grid nobody knows. */
export async function findGridName(db: Kysely<Database>, gridCode: string): Promise<string> {
  const row = await db
    .selectFrom('grids')
    .select('name')
    .where('community_code', '=', gridCode.slice(0, 12))
    .where('code', '=', gridCode)
    .executeTakeFirst()
  return row?.name ?? ''
}

/** People of one place are appointed and ended one after the other. @returns false when there is no such place */
export async function lockPlace(trx: Transaction<Database>, code: string): Promise<boolean> {
  const row = await trx
    .selectFrom('places')
    .select('code')
    .where('code', '=', code)
    .forNoKeyUpdate()
    .executeTakeFirst()
  return row !== undefined
}

export async function hasDepartment(
  db: Kysely<Database>,
  countyCode: string,
  code: string,
): Promise<boolean> {
  const row = await db
    .selectFrom('departments')
    .select('code')
    .where('county_code', '=', countyCode)
    .where('code', '=', code)
    .executeTakeFirst()
  return row !== undefined
}

export async function insertPost(
  trx: Transaction<Database>,
  post: Office & Term & DutyHours & { readonly accountId: string; readonly isSecond: boolean },
): Promise<string> {
  const { id } = await trx
    .insertInto('appointments')
    .values({
      account_id: post.accountId,
      role: post.role,
      area_code: post.areaCode,
      department_code: post.departmentCode,
      duty_from: post.dutyFrom,
      duty_until: post.dutyUntil,
      starts_at: post.startsAt,
      ends_at: post.endsAt,
      is_second: post.isSecond,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export async function changePost(
  trx: Transaction<Database>,
  id: string,
  { isSecond, dutyFrom, dutyUntil }: DutyHours & { readonly isSecond: boolean },
): Promise<void> {
  await trx
    .updateTable('appointments')
    .set({ is_second: isSecond, duty_from: dutyFrom, duty_until: dutyUntil })
    .where('id', '=', id)
    .execute()
}

export async function endPost(trx: Transaction<Database>, id: string, endsAt: Date): Promise<void> {
  await trx.updateTable('appointments').set({ ends_at: endsAt }).where('id', '=', id).execute()
}
