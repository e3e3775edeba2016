import type { Transaction } from 'kysely'
import type { Database } from '../db/schema'
import type { SeededRandom } from '../lib/seeded-random'
import { DEMO_NOTICES, type DemoNotice } from './demo-notices'
import { insertRows, insertRowsWithIds } from './insert-rows'
import type { DemoPeople } from './load-demo-people'

const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS
const SHANGHAI_OFFSET_MS = 8 * HOUR_MS

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
        title: withDayNames(notice.title, now),
        body: withDayNames(notice.body, now),
        asks_acknowledgement: notice.asksAcknowledgement,
        author_account_id: people.accountOf(notice.committee),
        published_at: publishedAt,
        expires_at: atHour(now, notice.expires),
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
      readers.map(({ accountId, household }) => {
        const readAt = new Date(publishedAt.getTime() + random.between(1, 60) * 60_000)
        return {
          community_code: communityCode,
          notice_id: noticeId,
          household_id: household.id,
          account_id: accountId,
          read_at: readAt,
          acknowledged_at: notice.asksAcknowledgement ? readAt : null,
        }
      }),
    )
  }
}

/** A whole hour of a day around today's in Shanghai. */
function atHour(now: Date, { inDays, hour }: DemoNotice['expires']): Date {
  const today = Math.floor((now.getTime() + SHANGHAI_OFFSET_MS) / DAY_MS) * DAY_MS
  return new Date(today + inDays * DAY_MS + hour * HOUR_MS - SHANGHAI_OFFSET_MS)
}

const DAY_NAME = new Intl.DateTimeFormat('zh-CN', { timeZone: 'Asia/Shanghai', weekday: 'short' })

function withDayNames(text: string, now: Date): string {
  return text.replaceAll(/\{\+(\d)\}/g, (_, days) =>
    DAY_NAME.format(new Date(now.getTime() + Number(days) * DAY_MS)),
  )
}
