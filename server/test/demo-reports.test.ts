import type { Selectable } from 'kysely'
import type { Database } from '../src/db/schema'
import { parseTenantId } from '../src/lib/ids'
import { applyEvent, CONFIRM_DAYS, findTransition } from '../src/modules/reports/reports-state'
import { runReportClock } from '../src/modules/reports/run-report-clock'
import { type AtThatTime, enterPast, repeat, without } from './demo-past'
import { startTestApp, type TestApp } from './test-app'
import { TEST_NOW } from './test-clock'

type ReportRow = Selectable<Database['reports']>
type ActivityRow = Selectable<Database['report_activities']>

let service: TestApp
let past: AtThatTime
let reports: ReportRow[]

beforeAll(async () => {
  service = await startTestApp()
  past = await enterPast(service)
  reports = await service.db.selectFrom('reports').selectAll().orderBy('id').execute()
})
afterAll(() => service.close())

const ACTS: Readonly<Partial<Record<string, (act: ActivityRow) => [path: string, body: object]>>> =
  {
    accept: () => ['acceptance', {}],
    progress: ({ note }) => ['progress', { note, uploadIds: [] }],
    resolve: ({ note }) => ['resolution', { note, uploadIds: [] }],
    dispute: ({ note }) => ['dispute', { reason: note }],
    confirm: () => ['confirmation', {}],
    remind: () => ['reminders', {}],
    supervise: ({ note }) => ['supervisions', { note }],
    hand_off: ({ note, details }) => ['hand-offs', { unit: details.to, reason: note }],
    accept_hand_off: () => ['hand-offs/acceptance', {}],
    return: ({ note, details }) => [
      'hand-offs/return',
      { proposedUnit: details.proposed, reason: note },
    ],
    suspend: ({ note, details }) => ['suspension', { reviewAt: details.reviewAt, reason: note }],
  }

function activitiesOf(reportId: string): Promise<ActivityRow[]> {
  return service.db
    .selectFrom('report_activities')
    .selectAll()
    .where('report_id', '=', reportId)
    .orderBy('id')
    .execute()
}

/** @returns the number of the same report, filed again by the same person at the same moment */
async function fileAgain(report: ReportRow): Promise<string> {
  const reporter = await past(report.reporter_account_id ?? '', report.submitted_at)
  const id = await repeat(reporter, '/reports', {
    categoryCode: report.category_code,
    body: report.body,
    address: report.address,
    position: { lng: report.lng, lat: report.lat },
    isPublic: report.is_public,
    isAnonymous: report.is_anonymous,
    uploadIds: [],
  })
  return parseTenantId(id).id
}

test('the reports show every state of the first loop', () => {
  const states = reports.map(({ status, closed_as }) => [status, closed_as].join(' ').trim())
  expect([...new Set(states)].sort()).toEqual([
    'accepted',
    'closed confirmed',
    'closed lapsed',
    'in_progress',
    'resolved',
    'submitted',
    'suspended',
  ])
})

test('what people and time did, done again through the service, leaves the very same reports', async () => {
  for (const report of reports) {
    const activities = await activitiesOf(report.id)
    const id = await fileAgain(report)
    for (const activity of activities.slice(1)) {
      if (activity.actor_account_id === null) {
        await runReportClock(service.db, activity.at)
        continue
      }
      const [path, body] = ACTS[activity.event]?.(activity) ?? ['unknown', {}]
      const actor = await past(activity.actor_account_id, activity.at)
      await repeat(actor, `/reports/${report.community_code}-${id}/${path}`, body)
    }
    const again = await service.db
      .selectFrom('reports')
      .selectAll()
      .where('id', '=', id)
      .executeTakeFirstOrThrow()
    expect(without(again, 'id')).toEqual(without(report, 'id'))
    expect((await activitiesOf(id)).map((row) => without(row, 'id', 'report_id'))).toEqual(
      activities.map((row) => without(row, 'id', 'report_id')),
    )
  }
})

test('a report lapses by the clock, days after its solution', async () => {
  const [lapsed] = reports.filter(({ closed_as }) => closed_as === 'lapsed')
  const [resolve, lapse] = (await activitiesOf(lapsed?.id ?? '')).slice(-2)
  expect(findTransition('resolved', 'lapse')?.by).toEqual(['clock'])
  expect(applyEvent('resolved', 'lapse')).toEqual({ status: 'closed', closedAs: 'lapsed' })
  expect(lapse).toMatchObject({ event: 'lapse', actor_account_id: null, actor_role: 'clock' })
  expect(lapsed).toMatchObject({ resolved_at: resolve?.at, closed_at: lapse?.at })
  const waited = (lapse?.at.getTime() ?? 0) - (resolve?.at.getTime() ?? 0)
  expect(waited).toBe(CONFIRM_DAYS * 86_400_000)
})

test('nothing happened out of order, in the future or before its people were there', async () => {
  for (const report of reports) {
    const times = (await activitiesOf(report.id)).map(({ at }) => at.getTime())
    expect(times).toEqual([...times].sort((a, b) => a - b))
    expect(times.at(-1)).toBeLessThan(TEST_NOW.getTime())
    const reporter = await service.db
      .selectFrom('accounts')
      .select('created_at')
      .where('id', '=', report.reporter_account_id)
      .executeTakeFirstOrThrow()
    expect(reporter.created_at.getTime()).toBeLessThan(times[0] ?? 0)
  }
})

test('the worker of its own grid answers for every report that nobody else took over', async () => {
  service.clock.set(TEST_NOW)
  const own = reports.filter((report) => report.accountable_unit === `grid:${report.grid_code}`)
  expect(own.length).toBeGreaterThan(8)
  for (const report of own) {
    const reader = await past(report.reporter_account_id ?? '', TEST_NOW)
    const seen = await reader.get(`/api/v1/reports/${report.community_code}-${report.id}`)
    const worker = await service.db
      .selectFrom('appointments')
      .innerJoin('accounts', 'accounts.id', 'appointments.account_id')
      .select('accounts.display_name')
      .where('area_code', '=', report.grid_code)
      .where('is_second', '=', false)
      .execute()
    expect(worker).toHaveLength(1)
    expect(seen.json()).toMatchObject({
      gridCode: report.grid_code,
      accountable: { displayName: worker[0]?.display_name },
    })
  }
})

test('the buildings that reports speak of stand in their grid', async () => {
  const spoken = reports.flatMap(({ grid_code, body, address }) =>
    Array.from(`${body}${address}`.matchAll(/\d+栋/g), ([name]) => ({ grid_code, name })),
  )
  const buildings = await service.db.selectFrom('buildings').select(['grid_code', 'name']).execute()
  expect(spoken.length).toBeGreaterThan(0)
  for (const building of spoken) expect(buildings).toContainEqual(building)
})
