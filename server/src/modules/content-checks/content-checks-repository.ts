import { type Kysely, type Selectable, sql, type Transaction } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import { toAgeKey } from '../../db/keyset-by-age'
import type { Database } from '../../db/schema'
import type { TenantId } from '../../lib/ids'
import type {
  CheckAppeal,
  CheckDecision,
  CheckKind,
  CheckRule,
  CheckStatus,
  CheckSubjectKey,
  ContentCheck,
  FirstStatus,
} from './content-checks-types'

const TABLE = 'content_checks'

export async function insertCheck(
  trx: Transaction<Database>,
  check: {
    readonly kind: CheckKind
    readonly subject: CheckSubjectKey
    readonly authorAccountId: string | null
    readonly first: FirstStatus
  },
  now: Date,
): Promise<TenantId> {
  const { status, rule } = check.first
  const { communityCode } = check.subject
  const isDecided = status === 'passed' || status === 'declined'
  const { id } = await trx
    .insertInto(TABLE)
    .values({
      community_code: communityCode,
      kind: check.kind,
      subject_id: check.subject.id,
      report_id: check.subject.reportId,
      author_account_id: check.authorAccountId,
      status,
      rule,
      asked_at: now,
      next_try_at: status === 'pending' ? now : null,
      decided_by: isDecided ? 'automatic' : null,
      decided_at: isDecided ? now : null,
    })
    .returning('id')
    .executeTakeFirstOrThrow()
  return { communityCode, id }
}

export async function findCheckOf(
  db: Kysely<Database>,
  kind: CheckKind,
  subject: TenantId,
): Promise<ContentCheck | undefined> {
  const row = await db
    .selectFrom(TABLE)
    .selectAll()
    .where('community_code', '=', subject.communityCode)
    .where('kind', '=', kind)
    .where('subject_id', '=', subject.id)
    .executeTakeFirst()
  return row && toCheck(row)
}

export async function findCheck(
  db: Kysely<Database>,
  { communityCode, id }: TenantId,
): Promise<ContentCheck | undefined> {
  const row = await db
    .selectFrom(TABLE)
    .selectAll()
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .executeTakeFirst()
  return row && toCheck(row)
}

/** Whoever holds the row decides alone what happens to the check next. */
export async function holdCheck(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
): Promise<ContentCheck | undefined> {
  const row = await trx
    .selectFrom(TABLE)
    .selectAll()
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()
  return row && toCheck(row)
}

/** What has not passed of a topic, or of a report and its steps; all of it held. */
export async function holdUnpassed(
  trx: Transaction<Database>,
  { communityCode, id, reportId }: CheckSubjectKey,
): Promise<ContentCheck[]> {
  let query = trx.selectFrom(TABLE).selectAll().where('community_code', '=', communityCode)
  query =
    reportId === null
      ? query.where('kind', '=', 'topic').where('subject_id', '=', id)
      : query.where('report_id', '=', reportId)
  const rows = await query.where('status', '<>', 'passed').orderBy('id').forUpdate().execute()
  return rows.map(toCheck)
}

/** Makes an account the author of what is checked of a report: of its own words, and of these steps. */
export async function setAuthor(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  { stepIds, accountId }: { stepIds: readonly string[]; accountId: string },
): Promise<void> {
  const subjects: readonly (readonly [CheckKind, string])[] = [
    ['report', id],
    ...stepIds.map((stepId) => ['report_step', stepId] as const),
  ]
  for (const [kind, subjectId] of subjects) {
    await trx
      .updateTable(TABLE)
      .set({ author_account_id: accountId })
      .where('community_code', '=', communityCode)
      .where('kind', '=', kind)
      .where('subject_id', '=', subjectId)
      .execute()
  }
}

/** What one act leaves in the row. */
export interface CheckChange {
  status?: CheckStatus
  rule?: CheckRule | null
  next_try_at?: Date | null
  decided_by?: CheckDecision['by']
  decided_by_account_id?: string
  decided_note?: string
  decided_at?: Date
  appeal?: string
  appealed_at?: Date
  appeal_decided_by_account_id?: string
  appeal_decided_at?: Date
  appeal_is_passed?: boolean
  appeal_note?: string
}

export async function updateCheck(
  trx: Transaction<Database>,
  { communityCode, id }: TenantId,
  change: CheckChange,
): Promise<void> {
  await trx
    .updateTable(TABLE)
    .set(change)
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .execute()
}

/** Pending ones whose time has come, the longest due first. */
export async function listDue(db: Kysely<Database>, now: Date, limit: number): Promise<TenantId[]> {
  const rows = await db
    .selectFrom(TABLE)
    .select(['community_code', 'id'])
    .where('status', '=', 'pending')
    .where('next_try_at', '<=', now)
    .orderBy('next_try_at')
    .orderBy('community_code')
    .orderBy('id')
    .limit(limit)
    .execute()
  return rows.map(({ community_code, id }) => ({ communityCode: community_code, id }))
}

/** Takes a due check for one process until then; undefined where another one has it or it is due no more. */
export async function takeTurn(
  db: Kysely<Database>,
  check: TenantId,
  { now, until }: { now: Date; until: Date },
): Promise<ContentCheck | undefined> {
  const { rows } = await sql<Selectable<Database['content_checks']>>`
    update content_checks set next_try_at = ${until}, tries = tries + 1
     where community_code = ${check.communityCode} and id = (
       select id from content_checks
        where community_code = ${check.communityCode} and id = ${check.id}::bigint
          and status = 'pending' and next_try_at <= ${now}
        for update skip locked)
    returning *`.execute(db)
  const [row] = rows
  return row && toCheck(row)
}

export interface CheckQueue {
  /** Of a community, or of the subdistrict around it. */
  readonly areaCode: string
  readonly part: 'waiting' | 'appealed'
  /** Only what nobody else of the committee can decide. */
  readonly isLeft: boolean
  readonly now: Date
}

/** What waits for an area's committees, whoever waits longest first; of each community from the index of what waits. */
export async function listQueue(
  db: Kysely<Database>,
  { areaCode, part, isLeft, now }: CheckQueue,
  page: PageRequest,
): Promise<Page<ContentCheck>> {
  const since = sql.ref(part === 'waiting' ? 'asked_at' : 'appealed_at')
  const waits =
    part === 'waiting'
      ? sql`held.status = 'manual'`
      : sql`held.status = 'declined' and held.appealed_at is not null and held.appeal_decided_at is null`
  const [at, code, last] =
    page.cursor === undefined ? [] : decodeCursor(page.cursor, ['instant', 'code', 'id'])
  const after =
    at === undefined
      ? sql`true`
      : sql`(held.${since}, held.community_code, held.id)
          > (${at}::timestamptz, ${code}, ${last}::bigint)`
  const end = sql`order by ${since}, community_code, id limit ${page.limit + 1}`
  const { rows } = await sql<Selectable<Database['content_checks']>>`
    select waiting.* from places as community
     cross join lateral (
       select held.* from content_checks held
        where held.community_code = community.code and ${waits} and ${after}
          and ${isLeft ? hasNoOther(now) : sql`true`}
        ${end}) as waiting
     where community.level = 'community'
       and community.code between ${areaCode.padEnd(12, '0')} and ${areaCode.padEnd(12, '9')}
     ${end}`.execute(db)
  return toPage(rows.map(toCheck), page.limit, ({ askedAt, appeal, communityCode, id }) =>
    toAgeKey({
      at: (part === 'waiting' ? null : appeal?.appealedAt) ?? askedAt,
      communityCode,
      id,
    }),
  )
}

/** That its committee has nobody in office but its author and whoever turned it down. */
const hasNoOther = (now: Date) => sql`not exists (
  select from appointments member
   where member.area_code = held.community_code and member.role = 'committee_member'
     and member.account_id is distinct from held.author_account_id
     and member.account_id is distinct from held.decided_by_account_id
     and member.starts_at <= ${now} and (member.ends_at is null or member.ends_at > ${now}))`

function toCheck(row: Selectable<Database['content_checks']>): ContentCheck {
  return {
    communityCode: row.community_code,
    id: row.id,
    kind: row.kind as CheckKind,
    subject: {
      communityCode: row.community_code,
      id: row.subject_id,
      reportId: row.report_id,
    },
    authorAccountId: row.author_account_id,
    status: row.status as CheckStatus,
    askedAt: row.asked_at,
    tries: row.tries,
    decision: toDecision(row),
    appeal: toAppeal(row),
  }
}

function toDecision(row: Selectable<Database['content_checks']>): CheckDecision | null {
  if (row.decided_at === null) return null
  return {
    by: row.decided_by as CheckDecision['by'],
    byAccountId: row.decided_by_account_id,
    rule: row.rule as CheckRule | null,
    note: row.decided_note,
    at: row.decided_at,
  }
}

function toAppeal(row: Selectable<Database['content_checks']>): CheckAppeal | null {
  if (row.appeal === null || row.appealed_at === null) return null
  return {
    text: row.appeal,
    appealedAt: row.appealed_at,
    decision: row.appeal_decided_at && {
      isPassed: row.appeal_is_passed ?? false,
      note: row.appeal_note ?? '',
      decidedAt: row.appeal_decided_at,
    },
  }
}
