import type { Kysely } from 'kysely'
import type { Database } from '../src/db/schema'
import { createSeededRandom } from '../src/lib/seeded-random'
import type { Neighbourhood } from './build-neighbourhood'

/** What happened in a community around a month, as it was drawn; the rows say the same. */
export interface GeneratedMonth {
  readonly reports: readonly { category: string; gridCode: string; channel: string; at: Date }[]
  readonly steps: readonly { report: number; event: string; at: Date; dueAt: Date | undefined }[]
  readonly told: readonly { notice: string; gridCode: string; means: string; at: Date }[]
  readonly visits: readonly { purpose: string; gridCode: string; day: string }[]
  readonly decisions: readonly { status: string; gridCode: string; isByPhone: boolean; at: Date }[]
}

const CATEGORIES = ['street_light', 'public_facility', 'fire_hazard', 'gas_leak'] as const
const CHANNELS = ['mini_program', 'web', 'phone', 'visit', 'paper', 'patrol'] as const
const EVENTS = ['accept', 'accept_hand_off', 'resolve', 'reject', 'progress', 'overdue'] as const
const PURPOSES = ['notice', 'report', 'care', 'safety', 'dispute', 'roster', 'other'] as const
/** The last and the first instants of November and December 2026 in China, where mistakes lie. */
const EDGES = [
  '2026-10-31T15:59:59.999Z',
  '2026-10-31T16:00:00.000Z',
  '2026-11-24T15:59:59.999Z',
  '2026-11-24T16:00:00.000Z',
  '2026-11-25T15:59:59.999Z',
  '2026-11-25T16:00:00.000Z',
  '2026-11-30T15:59:59.999Z',
  '2026-11-30T16:00:00.000Z',
] as const
const FIRST = Date.parse('2026-10-25T00:00:00Z')
const DAYS = 45

export async function generateMonth(
  db: Kysely<Database>,
  home: Neighbourhood,
  seed: number,
): Promise<GeneratedMonth> {
  const random = createSeededRandom(seed)
  const instant = () =>
    random.next() < 0.3
      ? new Date(random.pick(EDGES))
      : new Date(FIRST + random.between(0, DAYS * 86_400_000))
  const household = () => random.between(0, home.householdIds.length - 1)
  const gridOf = (index: number) =>
    home.gridCodes[index < home.householdIds.length / 2 ? 0 : 1] as string
  const community_code = home.communityCode
  const account = await db
    .selectFrom('accounts')
    .select('id')
    .where('demo_key', '=', `${community_code}-worker`)
    .executeTakeFirstOrThrow()

  const reports = Array.from({ length: 120 }, () => ({
    category: random.pick(CATEGORIES),
    gridCode: random.pick(home.gridCodes),
    channel: random.pick(CHANNELS),
    at: instant(),
  }))
  const reportIds = await db
    .insertInto('reports')
    .values(
      reports.map(({ category, gridCode, channel, at }) => ({
        community_code,
        grid_code: gridCode,
        category_code: category,
        status: 'accepted',
        closed_as: null,
        body: '路灯坏了',
        address: '3栋',
        lng: null,
        lat: null,
        channel,
        is_public: true,
        is_anonymous: false,
        reporter_account_id: null,
        submitted_at: at,
        respond_due_at: at,
        resolve_due_at: at,
        accountable_unit: `grid:${gridCode}`,
        pending_unit: null,
        status_since: at,
        clock_started_at: at,
        escalated_unit: null,
        merged_into_id: null,
      })),
    )
    .returning('id')
    .execute()
  const steps = Array.from({ length: 600 }, () => {
    const event = random.pick(EVENTS)
    const dueAt = event === 'overdue' ? instant() : undefined
    // The clock of the service may notice it much later.
    const at = dueAt ? new Date(dueAt.getTime() + random.between(0, 90_000_000)) : instant()
    return { report: random.between(0, reports.length - 1), event, at, dueAt }
  })
  await db
    .insertInto('report_activities')
    .values(
      steps.map(({ report, event, at, dueAt }) => ({
        community_code,
        report_id: reportIds[report]?.id ?? '',
        event,
        from_status: 'accepted',
        to_status: 'accepted',
        actor_account_id: null,
        actor_role: 'clock',
        details: JSON.stringify(dueAt ? { clock: 'resolve', dueAt: dueAt.toISOString() } : {}),
        at,
      })),
    )
    .execute()

  const notices = ['=1+1 停水通知', '灭蟑通知', '体检通知'].map((title) => ({
    title,
    at: instant(),
  }))
  const noticeIds = await db
    .insertInto('notices')
    .values(
      notices.map(({ title, at }) => ({
        community_code,
        area_code: community_code,
        category: 'safety',
        title,
        body: '请看一看',
        asks_acknowledgement: true,
        author_account_id: account.id,
        published_at: at,
        expires_at: new Date('2027-06-01T00:00:00Z'),
        withdrawn_reason: null,
      })),
    )
    .returning('id')
    .execute()
  const told = notices.flatMap(({ title }, notice) =>
    home.householdIds.map((_, index) => ({
      ...{ notice: title, noticeId: noticeIds[notice]?.id ?? '', household: index },
      gridCode: gridOf(index),
      means: random.pick(['phone', 'door', 'paper']),
      at: instant(),
    })),
  )
  await db
    .insertInto('notice_deliveries')
    .values(
      told.map(({ noticeId, household: index, means, at }) => ({
        community_code,
        notice_id: noticeId,
        household_id: home.householdIds[index] ?? '',
        means,
        delivered_by_account_id: account.id,
        delivered_at: at,
      })),
    )
    .execute()

  const visits = Array.from({ length: 90 }, () => ({
    purpose: random.pick(PURPOSES),
    gridCode: random.pick(home.gridCodes) as string,
    day: new Date(FIRST + random.between(0, DAYS) * 86_400_000).toISOString().slice(0, 10),
  }))
  await db
    .insertInto('visits')
    .values(
      visits.map(({ purpose, gridCode, day }) => ({
        ...{ community_code, grid_code: gridCode, purpose, visited_on: day },
        ...{ household_id: null, written_by_account_id: null, words_key: null },
        ...{ words_sealed: null, notice_id: null, report_id: null },
      })),
    )
    .execute()

  const decisions = Array.from({ length: 80 }, () => {
    const index = household()
    return {
      status: random.pick(['approved', 'declined', 'removed', 'kept']),
      isByPhone: random.next() < 0.3,
      gridCode: gridOf(index),
      at: instant(),
      index,
    }
  })
  for (const { status, isByPhone, at, index } of decisions) {
    const of = { community_code, household_id: home.householdIds[index] ?? '' }
    const when = { due_at: at, decided_at: at }
    if (status === 'approved' || status === 'declined') {
      await db
        .insertInto('household_claims')
        .values({
          ...of,
          ...when,
          account_id: account.id,
          relation: 'family',
          status,
          is_by_phone: isByPhone,
          name_key: crypto.randomUUID(),
          name_sealed: null,
          words: '',
          claimed_at: at,
          ...(status === 'declined' && { reason: '不住这里' }),
        } as never)
        .execute()
    } else {
      await db
        .insertInto('household_disputes')
        .values({
          ...of,
          ...when,
          member_account_id: account.id,
          by_account_id: account.id,
          reason: '搬走了',
          status,
          disputed_at: at,
          decision_reason: '问过了',
        } as never)
        .execute()
    }
  }
  return { reports, steps, told, visits, decisions }
}
