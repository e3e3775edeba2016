import { setTimeout as wait } from 'node:timers/promises'
import { createCheckRun } from '../src/check-run'
import { createLocalStorage } from '../src/integrations/storage/file-storage'
import { startJobs } from '../src/jobs/start-jobs'
import { createSealing } from '../src/lib/sealing'
import { createTreeHeadSigner } from '../src/lib/signed-tree-head'
import { createMediaService } from '../src/modules/media/media-service'
import { hoursAhead, openPoll } from './build-consultation'
import { buildNeighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp } from './test-app'
import { TEST_DATA_KEY } from './test-data-key'

/** The queue runs on the real time of the database; a job is picked up within seconds. */
const PATIENCE_MS = 25_000

const keys = {
  sealing: createSealing(TEST_DATA_KEY),
  signer: createTreeHeadSigner('signs boards of this test only'),
}

let service: TestApp
const world = () => {
  const storage = createLocalStorage(service.filesFolder)
  const media = createMediaService({ ...service, storage, secret: 'signs links of this test only' })
  const checkRun = createCheckRun(service, { ...keys, media, client: undefined })
  const messaging = { templates: {}, wechat: { sendMessage: async () => false } }
  return { ...service, ...keys, ...messaging, storage, media, checkRun }
}

beforeAll(async () => {
  service = await startTestApp()
})
afterAll(() => service.close())

test('processes that start at once on one database let time do each thing once', async () => {
  const id = await fileReport()
  const place = await buildNeighbourhood(service, '430503990091')
  const poll = await openPoll(place, { closesAt: hoursAhead(24) })
  service.clock.advanceHours(25)
  const errors: string[] = []
  const log = { error: (_: object, message: string) => errors.push(message) }
  const processes = await Promise.all([1, 2, 3, 4].map(() => startJobs({ ...world(), log })))
  try {
    const end = Date.now() + PATIENCE_MS
    const isDone = async () => (await ticksOf(id)).length >= 2 && (await isCounted(poll.pollId))
    while (!(await isDone()) && Date.now() < end) await wait(200)
  } finally {
    await Promise.all(processes.map((jobs) => jobs.stop()))
  }
  expect(errors).toEqual([])
  expect(await ticksOf(id)).toEqual(['overdue', 'escalate'])
  expect(await isCounted(poll.pollId)).toBe(true)
}, 60_000)

test('a service that starts again on the same database goes on', async () => {
  const log = { error: () => undefined }
  const jobs = await startJobs({ ...world(), log })
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

async function isCounted(pollId: string): Promise<boolean> {
  const [communityCode = '', id = ''] = pollId.split('-')
  const { ended_at } = await service.db
    .selectFrom('polls')
    .select('ended_at')
    .where('community_code', '=', communityCode)
    .where('id', '=', id)
    .executeTakeFirstOrThrow()
  return ended_at !== null
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
