import type { Transaction } from 'kysely'
import type { Database } from '../db/schema'
import type { SeededRandom } from '../lib/seeded-random'
import { insertRows, insertRowsWithIds } from './insert-rows'
import type { DemoPeople } from './load-demo-people'

const HOUR_MS = 3_600_000

interface DemoNotice {
  readonly committee: string
  readonly areaCode: string
  readonly category: string
  readonly title: string
  readonly body: string
  readonly asksAcknowledgement: boolean
  readonly publishedHoursAgo: number
  readonly expiresInHours: number
  /** Percent of the households with an account that have read it. */
  readonly readPercent: number
}

const DEMO_NOTICES: readonly DemoNotice[] = [
  {
    committee: 'committee-wang',
    areaCode: '430503005003',
    category: 'public_service',
    title: '周五停水 6 小时',
    body: '自来水公司要换翠园路的水管。周五上午 9 点到下午 3 点，1 到 8 栋没有水。请您前一天晚上接好水。来水后先放一会儿，等水变清再用。家有老人病人要用水，网格员送上门。',
    asksAcknowledgement: true,
    publishedHoursAgo: 15,
    expiresInHours: 53,
    readPercent: 45,
  },
  {
    committee: 'committee-wang',
    areaCode: '430503005003003',
    category: 'property',
    title: '3网格电梯年检',
    body: '本周六上午 9 点到 11 点，电梯年检，分栋停用，每栋约 30 分钟。请错开时间出门。',
    asksAcknowledgement: false,
    publishedHoursAgo: 40,
    expiresInHours: 80,
    readPercent: 30,
  },
  {
    committee: 'committee-wang',
    areaCode: '430503005003',
    category: 'activity',
    title: '周日义诊，社区广场',
    body: '市中心医院的医生周日上午在社区广场义诊，可以量血压、测血糖。不用报名，带上医保卡就行。',
    asksAcknowledgement: false,
    publishedHoursAgo: 60,
    expiresInHours: 100,
    readPercent: 52,
  },
  {
    committee: 'committee-wang',
    areaCode: '430503005003',
    category: 'safety',
    title: '谨防冒充客服的电话',
    body: '近期有人冒充快递客服，说要退款，让您下载软件。凡是要您转账、要验证码的，都不要信。拿不准就打给网格员问一句。',
    asksAcknowledgement: false,
    publishedHoursAgo: 200,
    expiresInHours: 500,
    readPercent: 60,
  },
  {
    committee: 'committee-ouyang',
    areaCode: '430503005004',
    category: 'emergency',
    title: '今夜大风降温',
    body: '气象台预报今夜有七级大风，气温降到 3 度。请收好阳台上的花盆和晾衣架，关好门窗。',
    asksAcknowledgement: true,
    publishedHoursAgo: 6,
    expiresInHours: 30,
    readPercent: 35,
  },
  {
    committee: 'committee-zeng',
    areaCode: '430503005005',
    category: 'party',
    title: '主题党日：一起清楼道',
    body: '周六上午 9 点，党员带头清楼道杂物，欢迎居民一起来。手套和扫把社区准备。',
    asksAcknowledgement: false,
    publishedHoursAgo: 30,
    expiresInHours: 96,
    readPercent: 25,
  },
  {
    committee: 'committee-wang',
    areaCode: '430503005003',
    category: 'public_service',
    title: '医保缴费截止提醒',
    body: '城乡居民医保上月底截止缴费。没缴的可以到社区窗口问补缴办法。',
    asksAcknowledgement: false,
    publishedHoursAgo: 900,
    expiresInHours: -100,
    readPercent: 70,
  },
]

/** Notices with their readers. Nobody in the cast has read one yet. */
export async function loadDemoNotices(
  trx: Transaction<Database>,
  people: DemoPeople,
  random: SeededRandom,
  now: Date,
): Promise<void> {
  for (const notice of DEMO_NOTICES) {
    const communityCode = notice.areaCode.slice(0, 12)
    const publishedAt = new Date(now.getTime() - notice.publishedHoursAgo * HOUR_MS)
    const [noticeId = ''] = await insertRowsWithIds(trx, 'notices', [
      {
        community_code: communityCode,
        area_code: notice.areaCode,
        category: notice.category,
        title: notice.title,
        body: notice.body,
        asks_acknowledgement: notice.asksAcknowledgement,
        author_account_id: people.accountOf(notice.committee),
        published_at: publishedAt,
        expires_at: new Date(now.getTime() + notice.expiresInHours * HOUR_MS),
      },
    ])
    const readers = people.residents.filter(
      ({ key, household }) =>
        key === null &&
        household.gridCode.startsWith(notice.areaCode) &&
        random.between(1, 100) <= notice.readPercent,
    )
    await insertRows(
      trx,
      'notice_reads',
      readers.map(({ accountId, household }) => ({
        community_code: communityCode,
        notice_id: noticeId,
        household_id: household.id,
        account_id: accountId,
        read_at: new Date(publishedAt.getTime() + random.between(1, 60) * 60_000),
        acknowledged_at: null,
      })),
    )
  }
}
