import { setTimeout as wait } from 'node:timers/promises'
import { startJobs } from '../src/jobs/start-jobs'
import { startTestApp, type TestApp } from './test-app'

/** The queue runs on the real time of the database; a job is picked up within seconds. */
const PATIENCE_MS = 25_000

let service: TestApp

beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

test('processes that start at once on one database let time do each thing once', async () => {
  const id = await fileReport()
  service.clock.advanceHours(25)
  const errors: string[] = []
  const log = { error: (_: object, message: string) => errors.push(message) }
  const processes = await Promise.all([1, 2, 3, 4].map(() => startJobs({ ...service, log })))
  try {
    const end = Date.now() + PATIENCE_MS
    while ((await ticksOf(id)).length < 2 && Date.now() < end) await wait(200)
  } finally {
    await Promise.all(processes.map((jobs) => jobs.stop()))
  }
  expect(errors).toEqual([])
  expect(await ticksOf(id)).toEqual(['overdue', 'escalate'])
}, 60_000)

test('a service that starts again on the same database goes on', async () => {
  const log = { error: () => undefined }
  const jobs = await startJobs({ ...service, log })
  await jobs.stop()
})

async function fileReport(): Promise<string> {
  const response = await (await service.as('resident-chen')).post('/api/v1/reports', {
    categoryCode: 'noise',
    body: '半夜有人装修',
    address: '12栋',
    gridCode: '430503005003003',
    isPublic: true,
    isAnonymous: true,
    uploadIds: [],
  })
  return response.json().id
}

async function ticksOf(id: string): Promise<string[]> {
  const [communityCode = '', number = ''] = id.split('-')
  const rows = await service.db
    .selectFrom('report_activities')
    .select('event')
    .where('community_code', '=', communityCode)
    .where('report_id', '=', number)
    .where('actor_role', '=', 'clock')
    .orderBy('id')
    .execute()
  return rows.map(({ event }) => event)
}
