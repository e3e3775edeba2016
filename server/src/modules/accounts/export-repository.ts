import type { Kysely } from 'kysely'
import type { Database } from '../../db/schema'
import { dayAt, wallClockAt } from '../../lib/shanghai-time'
import type { RequestStatus, VisitRequest } from '../visits/requests/visit-requests-types'
import { SECTIONS } from './export-sections'
import type { Words } from './export-words'

export interface DataSection {
  readonly title: string
  readonly columns: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

interface Asked {
  readonly accountId: string
  readonly phone: string | undefined
  readonly visitRequests: readonly VisitRequest[]
  readonly now: Date
}

/** Everything a person wrote or that is known of them, in one round for each heading. */
export async function collectOwnData(db: Kysely<Database>, asked: Asked): Promise<DataSection[]> {
  const sections = [await profileOf(db, asked)]
  for (const { title, columns, words, query } of SECTIONS) {
    const { rows } = await query(asked.accountId).execute(db)
    const cell = (value: unknown, place: number) => toText(value, words?.[columns[place] ?? ''])
    sections.push({ title, columns, rows: rows.map((row) => Object.values(row).map(cell)) })
  }
  sections.push(visitRequestsOf(asked.visitRequests))
  return sections
}

function visitRequestsOf(requests: readonly VisitRequest[]): DataSection {
  return {
    title: '约过的上门',
    columns: ['住处', '写的话', '结果', '约在哪天', '为什么来不了', '时间'],
    rows: requests.map(({ household, words, status, agreed, reason, askedAt }) =>
      [household.label, words, VISIT_STATUSES[status], agreed?.day, reason, askedAt].map((value) =>
        toText(value),
      ),
    ),
  }
}

async function profileOf(
  db: Kysely<Database>,
  { accountId, phone, now }: Asked,
): Promise<DataSection> {
  const account = await db
    .selectFrom('accounts')
    .leftJoin('wechat_people', 'wechat_people.account_id', 'accounts.id')
    .select(['display_name', 'created_at', 'seen_at'])
    .where('accounts.id', '=', accountId)
    .executeTakeFirstOrThrow()
  return {
    title: '我的账号',
    columns: ['项目', '内容'],
    rows: [
      ['称呼', account.display_name],
      ['手机号', phone ?? ''],
      ['用微信登录', account.seen_at === null ? '没有' : '有'],
      ['注册时间', formatMoment(account.created_at)],
      ['导出时间', formatMoment(now)],
    ],
  }
}

/** As the sheet writes a time. */
export const formatMoment = (instant: Date) => `${dayAt(instant)} ${wallClockAt(instant)}`

function toText(value: unknown, words: Words = {}): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return formatMoment(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  return words[String(value)] ?? String(value)
}

const VISIT_STATUSES: Readonly<Record<RequestStatus, string>> = {
  waiting: '等着',
  agreed: '约好了',
  visited: '来过了',
  declined: '来不了',
  withdrawn: '不约了',
}
