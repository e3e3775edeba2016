import { type Kysely, type RawBuilder, type SqlBool, sql } from 'kysely'
import { decodeCursor, type Page, type PageRequest, toPage } from '../../db/keyset'
import type { Database } from '../../db/schema'
import { dayAt, endOfDay } from '../../lib/shanghai-time'
import { archivesAtOf, freshnessOf } from './freshness-state'
import { FRESH_KINDS, type FreshKind, type StaleItem, type StaleKey } from './freshness-types'

export interface AskedStale {
  readonly areaCode: string
  readonly now: Date
  /** What was due then or before. */
  dueBefore(kind: FreshKind): Date
}

/** Where items of a kind are, in the order of an index: by community, by when they were due, by id. */
interface Source {
  readonly table: RawBuilder<unknown>
  readonly id: RawBuilder<unknown>
  readonly title: RawBuilder<unknown>
  readonly due: RawBuilder<unknown>
  /** Whether it still stands. */
  stands(now: Date): RawBuilder<SqlBool>
  /** An instant as it stands in the column. */
  toDue(instant: Date): Date | string
}

/** A milestone is due at the end of its day. */
const dueDay = (instant: Date): string => dayAt(new Date(instant.getTime() - 1))

const SOURCES: Readonly<Record<FreshKind, Source>> = {
  notice: {
    table: sql`notices`,
    id: sql`item.id`,
    title: sql`item.title`,
    due: sql`item.review_at`,
    stands: (now) => sql<SqlBool>`item.review_at is not null and item.archived_at is null
      and item.withdrawn_at is null and item.expires_at > ${now}`,
    toDue: (instant) => instant,
  },
  grid_card: {
    table: sql`grids`,
    id: sql`item.code`,
    title: sql`item.name`,
    due: sql`item.card_review_at`,
    stands: () => sql<SqlBool>`item.retired_at is null`,
    toDue: (instant) => instant,
  },
  milestone: {
    table: sql`milestones`,
    id: sql`item.id`,
    title: sql`item.title`,
    due: sql`item.due_on`,
    stands: () => sql<SqlBool>`item.status = 'running'`,
    toDue: dueDay,
  },
}

/** By community, then the longest overdue first. */
export async function listStale(
  db: Kysely<Database>,
  asked: AskedStale,
  page: PageRequest,
): Promise<Page<StaleItem>> {
  const after = page.cursor === undefined ? undefined : toStaleKey(page.cursor)
  const found = await Promise.all(
    FRESH_KINDS.map((kind) => listKind(db, kind, asked, { after, limit: page.limit + 1 })),
  )
  const items = found.flat().sort((a, b) => compareKeys(keyOf(a), keyOf(b)))
  return toPage(items, page.limit, keyOf)
}

/** The day on which something of an area fell due last, of what still waits. */
export interface LatestDue {
  readonly areaCode: string
  readonly day: string
}

/** @param asked.codeLength of the areas: communities, or what is above them */
export async function listLatestDue(
  db: Kysely<Database>,
  asked: Pick<AskedStale, 'now' | 'dueBefore'> & { readonly codeLength: number },
): Promise<LatestDue[]> {
  const found = await Promise.all(FRESH_KINDS.map((kind) => listLatestOfKind(db, kind, asked)))
  const latest = new Map<string, string>()
  for (const { areaCode, day } of found.flat()) {
    if (day > (latest.get(areaCode) ?? '')) latest.set(areaCode, day)
  }
  return [...latest].map(([areaCode, day]) => ({ areaCode, day }))
}

async function listLatestOfKind(
  db: Kysely<Database>,
  kind: FreshKind,
  {
    now,
    dueBefore,
    codeLength,
  }: Pick<AskedStale, 'now' | 'dueBefore'> & { readonly codeLength: number },
): Promise<LatestDue[]> {
  const { table, due, stands, toDue } = SOURCES[kind]
  const { rows } = await sql<{ areaCode: string; due: Date | string }>`
    select left(item.community_code, ${codeLength}::int) as "areaCode", max(${due}) as due
      from ${table} item
     where ${stands(now)} and ${due} <= ${toDue(dueBefore(kind))}
     group by 1`.execute(db)
  return rows.map((row) => ({
    areaCode: row.areaCode,
    day: typeof row.due === 'string' ? row.due : dayAt(row.due),
  }))
}

interface StaleRow {
  readonly id: string
  readonly communityCode: string
  readonly communityName: string
  readonly title: string
  readonly due: Date | string
}

async function listKind(
  db: Kysely<Database>,
  kind: FreshKind,
  { areaCode, now, dueBefore }: AskedStale,
  { after, limit }: { readonly after: StaleKey | undefined; readonly limit: number },
): Promise<StaleItem[]> {
  const { table, id, title, due, stands, toDue } = SOURCES[kind]
  const [first, last] = [areaCode.padEnd(12, '0'), areaCode.padEnd(12, '9')]
  const { rows } = await sql<StaleRow>`
    select ${id}::text as id, item.community_code as "communityCode",
           community.name as "communityName", ${title} as title, ${due} as due
      from ${table} item
      join places community on community.code = item.community_code
     where item.community_code between ${first} and ${last}
       and ${stands(now)} and ${due} <= ${toDue(dueBefore(kind))}
       ${after ? sql`and ${isAfter(kind, after)}` : sql``}
     order by item.community_code, ${due}, ${id}
     limit ${limit}`.execute(db)
  return rows.map((row) => toItem(kind, row, now))
}

/** Kinds that come first have what was due at the same instant behind them. */
function isAfter(kind: FreshKind, after: StaleKey): RawBuilder<SqlBool> {
  const { id, due, toDue } = SOURCES[kind]
  const [own, other] = [FRESH_KINDS.indexOf(kind), FRESH_KINDS.indexOf(after.kind)]
  const key = sql`${after.communityCode}, ${toDue(after.dueAt)}`
  if (own < other) return sql<SqlBool>`(item.community_code, ${due}) > (${key})`
  if (own > other) return sql<SqlBool>`(item.community_code, ${due}) >= (${key})`
  const lastId = kind === 'grid_card' ? sql`${after.id}` : sql`${after.id}::bigint`
  return sql<SqlBool>`(item.community_code, ${due}, ${id}) > (${key}, ${lastId})`
}

function toItem(kind: FreshKind, { due, ...row }: StaleRow, now: Date): StaleItem {
  const dueAt = typeof due === 'string' ? endOfDay(due) : due
  return {
    ...row,
    kind,
    dueAt,
    isEscalated: freshnessOf(kind, dueAt, now) === 'escalated',
    archivesAt: archivesAtOf(kind, dueAt),
  }
}

type SortKey = readonly [communityCode: string, dueAt: string, kind: string, id: string]

function keyOf({ communityCode, dueAt, kind, id }: StaleItem): SortKey {
  return [communityCode, dueAt.toISOString(), String(FRESH_KINDS.indexOf(kind)), id]
}

function compareKeys(one: SortKey, other: SortKey): number {
  const at = one.findIndex((part, index) => part !== other[index])
  if (at === -1) return 0
  const [a = '', b = ''] = [one[at], other[at]]
  return at === 3 ? Number(a) - Number(b) : a < b ? -1 : 1
}

/** @throws DomainError `invalid_cursor` */
function toStaleKey(cursor: string): StaleKey {
  const [communityCode = '', dueAt = '', kind = '', id = ''] = decodeCursor(cursor, [
    'code',
    'instant',
    'rank',
    'id',
  ])
  return { communityCode, dueAt: new Date(dueAt), kind: FRESH_KINDS[Number(kind)] ?? 'notice', id }
}
