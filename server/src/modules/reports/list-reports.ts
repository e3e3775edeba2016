import { type Kysely, type RawBuilder, sql } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import type { UnitKey } from '../units/unit'
import type { ReportListStatus } from './report-list-types'
import { selectReports, toReport } from './report-row'
import type { ReportSearch } from './report-search'
import type { Report } from './reports-types'

/** Areas by code; a report belongs to one whose code its grid's code starts with. */
export type ReportScope =
  | { readonly kind: 'reporter' | 'follower'; readonly accountId: string }
  | {
      readonly kind: 'areas'
      readonly areaCodes: readonly string[]
      readonly only: 'public' | 'supervised' | undefined
    }
  | {
      readonly kind: 'units'
      readonly units: readonly UnitKey[]
      readonly part: 'todo' | 'arriving' | 'leaving'
      readonly gridCode: string | undefined
    }

export interface ListRequest {
  readonly scope: ReportScope
  readonly status: ReportListStatus
  readonly order: 'newest' | 'due'
  /** Only those whose clock runs and runs out before. */
  readonly dueBefore?: Date | undefined
  readonly search?: ReportSearch | undefined
}

const IS_TO_DO = sql<boolean>`report.status in ('submitted', 'accepted', 'in_progress', 'suspended')`

/** The next clock that runs out: first the answer's, then the solution's. As the indexes of migrations 007 and 008 say. */
const NEXT_DUE = sql<Date>`(case report.status when 'submitted' then report.respond_due_at else report.resolve_due_at end)`
const SUBMITTED = sql<Date>`report.submitted_at`

/** As `hasAnswer` says it of the main report. */
const ASKS_REPORTER = sql<boolean>`(report.status in ('resolved', 'rejected')
  or (report.closed_as = 'duplicate' and exists (
    select from reports as main
     where main.community_code = report.community_code and main.id = report.merged_into_id
       and (main.status = 'resolved' or main.closed_as in ('confirmed', 'lapsed')))))`

/** Words are looked for in so many of an area's newest reports. */
const MAX_SEARCHED = 5_000

/**
 * One page of a scope. In due order `open` is what waits for the handlers, by the clock that runs out first; everything
 * else is newest first. Each branch of a scope is read from an index in the order of the page, and only as far as the page goes.
 */
export async function listReports(
  db: Kysely<Database>,
  request: ListRequest,
  page: PageRequest,
): Promise<Page<Report>> {
  const found = findKeys(request, page)
  if (!found) return { items: [], nextCursor: null }
  const rows = await selectReports(db)
    .innerJoin(found.as('found'), (join) =>
      join
        .onRef('found.community_code', '=', 'report.community_code')
        .onRef('found.id', '=', 'report.id'),
    )
    .select('found.sort_key')
    .orderBy(
      inOrder(
        [sql`found.sort_key`, sql`found.community_code`, sql`found.id`],
        readingOf(request).direction,
      ),
    )
    .limit(page.limit + 1)
    .execute()
  const { items, nextCursor } = toPage(rows, page.limit, (row) => [
    row.sort_key.toISOString(),
    row.community_code,
    row.id,
  ])
  return { items: items.map(toReport), nextCursor }
}

/** How many there are, counted up to a hundred; which hundred is all the same, so nothing is sorted. */
export async function countReports(db: Kysely<Database>, request: ListRequest): Promise<number> {
  const found = findKeys(request, { limit: MAX_COUNT }, { isInOrder: false })
  if (!found) return 0
  const { rows } = await sql<{ count: string }>`select count(*) from ${found} as found`.execute(db)
  return Math.min(Number(rows[0]?.count), MAX_COUNT)
}

const MAX_COUNT = 100

type Direction = 'asc' | 'desc'

/** Where a page is read from, by which instant, community and number, and which way. */
function readingOf({ scope, order, status }: ListRequest) {
  if (scope.kind === 'follower') {
    return {
      table: sql`report_followers as follower join reports as report
        on report.community_code = follower.community_code and report.id = follower.report_id`,
      key: [sql`follower.followed_at`, sql`follower.community_code`, sql`follower.report_id`],
      direction: 'desc' as Direction,
    }
  }
  const isDue = order === 'due' && (status === 'open' || status === 'waiting')
  return {
    table: sql`reports as report`,
    key: [isDue ? NEXT_DUE : SUBMITTED, sql`report.community_code`, sql`report.id`],
    direction: (isDue ? 'asc' : 'desc') as Direction,
  }
}

function inOrder(key: readonly RawBuilder<unknown>[], direction: Direction) {
  return sql.join(key.map((part) => sql`${part} ${sql.raw(direction)}`))
}

/** The keys of the page's reports and one more of each branch, or nothing for an empty scope. */
function findKeys(request: ListRequest, page: PageRequest, { isInOrder } = { isInOrder: true }) {
  const { table, key, direction } = readingOf(request)
  const conditions = [
    statusOf(request),
    dueBefore(request),
    afterCursor(page.cursor, key, direction),
    foundBy(request.search),
  ].flatMap((condition) => condition ?? [])
  const [instant = SUBMITTED] = key
  const end = (parts: readonly RawBuilder<unknown>[]) =>
    sql`${isInOrder ? sql`order by ${inOrder(parts, direction)}` : sql``} limit ${page.limit + 1}`
  const keysWhere = (branch: RawBuilder<boolean>) => sql`
    select report.community_code, report.id, ${instant} as sort_key
    from ${searched(request.search, table, sql`${sql.join([branch, ...conditions], sql` and `)}`)}
    ${end(key)}`
  const branches = branchesOf(request).map(({ condition, subdistrict }) =>
    subdistrict === undefined
      ? sql`(${keysWhere(condition)})`
      : sql`(
          select in_community.* from places as community
          cross join lateral (
            ${keysWhere(sql<boolean>`report.community_code = community.code and ${condition}`)}
          ) as in_community
          where community.level = 'community' and ${inRange(sql`community.code`, subdistrict)}
          ${end([sql`sort_key`, sql`community_code`, sql`id`])})`,
  )
  if (branches.length === 0) return undefined
  return sql<{
    community_code: string
    id: string
    sort_key: Date
  }>`(${sql.join(branches, sql` union `)})`
}

/** A number is one report of one day; words may stand in any report since then. */
function foundBy(search: ReportSearch | undefined): RawBuilder<boolean> | undefined {
  if (!search) return undefined
  if (search.kind === 'words') return sql<boolean>`report.submitted_at >= ${search.since}`
  const { id, from, until } = search
  return sql<boolean>`report.id = ${id}::bigint and report.submitted_at >= ${from} and report.submitted_at < ${until}`
}

/** The reports of a branch; with words, those of its newest that hold every one of them, blanks aside. */
function searched(
  search: ReportSearch | undefined,
  table: RawBuilder<unknown>,
  where: RawBuilder<unknown>,
) {
  if (search?.kind !== 'words') return sql`${table} where ${where}`
  const text = sql`replace(lower(report.body || '|' || report.address), ' ', '')`
  const matches = search.words.map((word) => sql<boolean>`strpos(${text}, ${word}) > 0`)
  return sql`(
    select report.community_code, report.id, report.submitted_at, report.body, report.address
    from ${table} where ${where}
    order by report.submitted_at desc limit ${MAX_SEARCHED}) as report
    where ${sql.join(matches, sql` and `)}`
}

function dueBefore(request: ListRequest): RawBuilder<boolean> | undefined {
  if (!request.dueBefore) return undefined
  return sql<boolean>`${IS_TO_DO} and report.status <> 'suspended' and ${NEXT_DUE} < ${request.dueBefore}`
}

/** One's own report that was merged is not over for oneself: one is still asked whether it is solved. */
function statusOf({ status, order, scope }: ListRequest): RawBuilder<boolean> | undefined {
  if (status === 'all') return undefined
  if (status === 'waiting') return sql<boolean>`report.status = 'submitted'`
  if (status === 'asked') return ASKS_REPORTER
  const isOpen =
    order === 'due'
      ? IS_TO_DO
      : scope.kind === 'reporter'
        ? sql<boolean>`(report.status <> 'closed' or report.closed_as = 'duplicate')`
        : sql<boolean>`report.status <> 'closed'`
  return status === 'open' ? isOpen : sql<boolean>`not (${isOpen})`
}

function afterCursor(
  cursor: string | undefined,
  key: readonly RawBuilder<unknown>[],
  direction: Direction,
) {
  if (cursor === undefined) return undefined
  const [instant, communityCode, id] = decodeCursor(cursor, ['instant', 'code', 'id'])
  const after = direction === 'asc' ? sql`>` : sql`<`
  return sql<boolean>`(${sql.join([...key])}) ${after} (${instant}::timestamptz, ${communityCode}, ${id}::bigint)`
}

/** A part of a scope: what its reports fulfil; in a subdistrict each community is read by itself. */
interface Branch {
  readonly condition: RawBuilder<boolean>
  readonly subdistrict?: string
}

/** What a scope is made of; a report that is in several comes once. */
function branchesOf({ scope, search }: ListRequest): Branch[] {
  switch (scope.kind) {
    case 'reporter':
      return [{ condition: sql<boolean>`report.reporter_account_id = ${scope.accountId}` }]
    case 'follower':
      return [
        { condition: sql<boolean>`follower.account_id = ${scope.accountId} and report.is_public` },
      ]
    case 'areas': {
      const only = ONLY[scope.only ?? 'all']
      return scope.areaCodes.map((code) =>
        code.length === SUBDISTRICT_LENGTH && search?.kind !== 'words'
          ? { condition: only, subdistrict: code }
          : { condition: sql<boolean>`${inArea(code)} and ${only}` },
      )
    }
    case 'units': {
      const grid =
        scope.gridCode === undefined ? sql`` : sql` and report.grid_code = ${scope.gridCode}`
      const conditions = scope.units.flatMap((unit) => {
        const accountable = sql<boolean>`report.accountable_unit = ${unit}${grid}`
        const pending = sql<boolean>`report.pending_unit = ${unit}${grid}`
        if (scope.part === 'arriving') return [pending]
        if (scope.part === 'todo') return [accountable, pending]
        return [sql<boolean>`${accountable} and report.pending_unit is not null`]
      })
      return conditions.map((condition) => ({ condition }))
    }
  }
}

const SUBDISTRICT_LENGTH = 9

const ONLY = {
  all: sql<boolean>`true`,
  public: sql<boolean>`report.is_public`,
  supervised: sql<boolean>`(report.escalated_unit is not null or report.supervised_at is not null)`,
}

/**
 * A community or a grid is one value, which the indexes of migrations 012 and 017 lead to. Larger areas are a range,
 * which is read city-wide in order: right for a county, of whose reports a page is soon full.
 */
function inArea(code: string): RawBuilder<boolean> {
  const community = code.slice(0, 12)
  if (code.length === 15) {
    return sql<boolean>`report.community_code = ${community} and report.grid_code = ${code}`
  }
  if (code.length === 12) return sql<boolean>`report.community_code = ${community}`
  return inRange(sql`report.community_code`, code)
}

/** Codes are digits, so padding with 0 and 9 bounds everything inside, in any collation. */
function inRange(column: RawBuilder<unknown>, areaCode: string): RawBuilder<boolean> {
  return sql<boolean>`${column} between ${areaCode.padEnd(12, '0')} and ${areaCode.padEnd(12, '9')}`
}
