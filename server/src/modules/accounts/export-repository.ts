import { type Kysely, type RawBuilder, sql } from 'kysely'
import type { Database } from '../../db/schema'
import { dayAt, wallClockAt } from '../../lib/shanghai-time'
import type { RequestStatus, VisitRequest } from '../visits/requests/visit-requests-types'

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

interface Section {
  readonly title: string
  readonly columns: readonly string[]
  /** Selects as many columns as there are headings, in their order. */
  readonly query: (accountId: string) => RawBuilder<Record<string, unknown>>
}

const SECTIONS: readonly Section[] = [
  {
    title: '我的家',
    columns: ['社区', '住处', '关系', '哪天加入'],
    query: (id) => sql`
      select place.name, building.name || ' ' || household.room, member.relation, member.joined_at
        from household_members member
        join households household
          on household.community_code = member.community_code and household.id = member.household_id
        join buildings building
          on building.community_code = household.community_code
         and building.id = household.building_id
        join places place on place.code = member.community_code
       where member.account_id = ${id} order by member.community_code, member.household_id`,
  },
  {
    title: '登记住处的申请',
    columns: ['社区', '住处', '关系', '结果', '附言', '申请时间'],
    query: (id) => sql`
      select place.name, household.room, claim.relation, claim.status, claim.words,
             claim.claimed_at
        from household_claims claim
        join households household
          on household.community_code = claim.community_code and household.id = claim.household_id
        join places place on place.code = claim.community_code
       where claim.account_id = ${id} order by claim.claimed_at`,
  },
  {
    title: '报过的事',
    columns: ['编号', '写的话', '地点', '进展', '匿名', '时间'],
    query: (id) => sql`
      select community_code || '-' || id, body, address, status, is_anonymous, submitted_at
        from reports where reporter_account_id = ${id} order by submitted_at`,
  },
  {
    title: '在办事记录里写的话',
    columns: ['诉求编号', '做了什么', '写的话', '时间'],
    query: (id) => sql`
      select community_code || '-' || report_id, event, note, at
        from report_activities where actor_account_id = ${id} order by at`,
  },
  {
    title: '跟进的事',
    columns: ['诉求编号', '从什么时候起'],
    query: (id) => sql`
      select community_code || '-' || report_id, followed_at
        from report_followers where account_id = ${id} order by followed_at`,
  },
  {
    title: '提过的意见',
    columns: ['议事编号', '写的话', '结果', '时间'],
    query: (id) => sql`
      select community_code || '-' || consultation_id, body, status, written_at
        from opinions where author_account_id = ${id} order by written_at`,
  },
  {
    title: '提过的议题',
    columns: ['题目', '写的话', '结果', '时间'],
    query: (id) => sql`
      select title, body, status, proposed_at
        from topics where author_account_id = ${id} order by proposed_at`,
  },
  {
    title: '支持过的议题',
    columns: ['题目', '时间'],
    query: (id) => sql`
      select topic.title, support.supported_at
        from topic_supports support
        join topics topic
          on topic.community_code = support.community_code and topic.id = support.topic_id
       where support.account_id = ${id} order by support.supported_at`,
  },
  {
    // Not what was chosen: a file that proves it could be asked for.
    title: '实名投过的票',
    columns: ['表决编号', '表决单元', '怎么投的', '时间'],
    query: (id) => sql`
      select ballot.community_code || '-' || ballot.poll_id, unit.label, ballot.channel,
             ballot.cast_at
        from ballots ballot
        join voting_units unit
          on unit.community_code = ballot.community_code and unit.poll_id = ballot.poll_id
         and unit.id = ballot.voting_unit_id
       where ballot.cast_by_account_id = ${id} order by ballot.cast_at`,
  },
  {
    title: '委托别人投票',
    columns: ['表决编号', '现在怎样', '时间'],
    query: (id) => sql`
      select community_code || '-' || poll_id, status, offered_at
        from delegations where principal_account_id = ${id} order by offered_at`,
  },
  {
    title: '对选民名册的异议',
    columns: ['表决编号', '写的话', '答复', '时间'],
    query: (id) => sql`
      select community_code || '-' || poll_id, body, answer, objected_at
        from roll_objections where account_id = ${id} order by objected_at`,
  },
  {
    title: '看过的通知',
    columns: ['标题', '看的时间', '确认的时间'],
    query: (id) => sql`
      select notice.title, reading.read_at, reading.acknowledged_at
        from notice_reads reading
        join notices notice
          on notice.community_code = reading.community_code and notice.id = reading.notice_id
       where reading.account_id = ${id} order by reading.read_at`,
  },
  {
    title: '谁看过我的信息',
    columns: ['看了什么', '为什么', '时间'],
    query: (id) => sql`
      select what, reason, at from reveals where subject_account_id = ${id} order by at`,
  },
  {
    title: '任职',
    columns: ['岗位', '地方', '从什么时候起', '到什么时候止'],
    query: (id) => sql`
      select role, area_code, starts_at, ends_at
        from appointments where account_id = ${id} order by starts_at`,
  },
]

/** Everything a person wrote or that is known of them, in one round for each heading. */
export async function collectOwnData(db: Kysely<Database>, asked: Asked): Promise<DataSection[]> {
  const sections = [await profileOf(db, asked)]
  for (const { title, columns, query } of SECTIONS) {
    const { rows } = await query(asked.accountId).execute(db)
    sections.push({ title, columns, rows: rows.map((row) => Object.values(row).map(toText)) })
  }
  sections.push(visitRequestsOf(asked.visitRequests))
  return sections
}

function visitRequestsOf(requests: readonly VisitRequest[]): DataSection {
  return {
    title: '约过的上门',
    columns: ['住处', '写的话', '结果', '约在哪天', '为什么来不了', '时间'],
    rows: requests.map(({ household, words, status, agreed, reason, askedAt }) =>
      [household.label, words, VISIT_STATUSES[status], agreed?.day, reason, askedAt].map(toText),
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

const formatMoment = (instant: Date) => `${dayAt(instant)} ${wallClockAt(instant)}`

function toText(value: unknown): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return formatMoment(value)
  if (typeof value === 'boolean') return value ? '是' : '否'
  return WORDS[String(value)] ?? String(value)
}

const VISIT_STATUSES: Readonly<Record<RequestStatus, string>> = {
  waiting: '等着',
  agreed: '约好了',
  visited: '来过了',
  declined: '来不了',
  withdrawn: '不约了',
}

/** Codes that people should not have to guess. */
const WORDS: Readonly<Record<string, string>> = {
  owner: '业主',
  family: '家人',
  tenant: '租户',
  waiting: '等着',
  approved: '同意了',
  declined: '没有同意',
  withdrawn: '收回了',
  public: '公开了',
  phone: '电话',
  household: '名册里的这一户',
  paper: '纸质',
  online: '网上',
}
