import { type Kysely, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { AppointmentChange, AppointmentChangeKind } from './appointments-types'

export async function insertChange(
  trx: Transaction<Database>,
  change: {
    readonly officeCode: string
    readonly appointmentId: string
    readonly kind: AppointmentChangeKind
    readonly effectiveAt: Date
    readonly accountId: string
  },
  now: Date,
): Promise<void> {
  await trx
    .insertInto('appointment_changes')
    .values({
      office_code: change.officeCode,
      appointment_id: change.appointmentId,
      kind: change.kind,
      effective_at: change.effectiveAt,
      account_id: change.accountId,
      changed_at: now,
    })
    .execute()
}

/** Newest first. */
export async function listChanges(
  db: Kysely<Database>,
  officeCode: string,
  page: PageRequest,
): Promise<Page<AppointmentChange>> {
  const [before] = page.cursor === undefined ? [] : decodeCursor(page.cursor, ['id'])
  const { rows } = await sql<AppointmentChange>`
    select change.id, change.kind, post.role, subject.display_name as "displayName",
           coalesce(department.name, grid.name, place.name, '') as "areaName",
           author.display_name as "changedBy", change.changed_at as "changedAt",
           change.effective_at as "effectiveAt"
      from appointment_changes change
      join appointments post on post.id = change.appointment_id
      join accounts subject on subject.id = post.account_id
      join accounts author on author.id = change.account_id
      left join grids grid
        on grid.community_code = substr(post.area_code, 1, 12) and grid.code = post.area_code
      left join departments department
        on department.county_code = post.area_code and department.code = post.department_code
      left join places place on place.code = post.area_code
     where change.office_code = ${officeCode}
       and ${before === undefined ? sql`true` : sql`change.id < ${before}::bigint`}
     order by change.id desc
     limit ${page.limit + 1}`.execute(db)
  return toPage(rows, page.limit, ({ id }) => [id])
}
