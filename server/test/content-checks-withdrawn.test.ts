import { type Kysely, sql } from 'kysely'
import { endThoseTakenBack } from '../src/db/migrations/069-words-taken-back'
import { runChecks } from '../src/modules/content-checks/run-checks'
import {
  createReportWordsService,
  createStepWordsService,
} from '../src/modules/reports/report-words-service'
import { createTopicWordsService } from '../src/modules/topics/topic-words-service'
import {
  appeal,
  DECLINED_WORDS,
  DOUBTED_WORDS,
  decideAppeal,
  decline,
  publish,
  queueOf,
  readCheck,
  type SeenCheck,
} from './build-check'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { propose, TOPICS } from './build-topic'
import { act, buildReport, fileReport, getReport, getSteps, REPORTS } from './file-report'
import { startTestApp, type TestApp, type TestClient } from './test-app'

const CODE = '430503990617'

let service: TestApp
let home: Neighbourhood
let author: TestClient
let committee: TestClient
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, CODE)
  author = await home.owner(1)
  committee = await home.committee()
  visitor = await service.as()
})
afterAll(() => service.close())

const report = (body: string) =>
  fileReport(author, buildReport(undefined, { body, gridCode: home.gridCodes[0] }))
const seenBy = async (by: TestClient, url: string) => (await by.get(url)).statusCode
const waiting = async () => (await queueOf(committee, CODE, 'waiting')).map(({ id }) => id)
const appealed = async () => (await queueOf(committee, CODE, 'appealed')).map(({ id }) => id)
const inbox = async () =>
  (await committee.get(`/api/v1/committee-inbox?communityCode=${CODE}&limit=50`)).body

/** Nobody lets it be read any more, and nothing of it waits. */
async function expectOver(check: SeenCheck): Promise<void> {
  for (const decided of [publish, decline, decideAppeal]) {
    const response = await decided(committee, check)
    expect([response.statusCode, response.json().code]).toEqual([409, 'content_withdrawn'])
  }
  expect([...(await waiting()), ...(await appealed())]).not.toContain(check.id)
}

test('a report that its author takes back while it waits is never public, and waits no longer', async () => {
  const id = await report(DOUBTED_WORDS)
  const check = await readCheck(author, 'report', id)
  expect(await waiting()).toContain(check.id)
  expect((await act(author, id, 'withdrawal')).statusCode).toBe(200)
  await expectOver(check)
  expect(await inbox()).not.toContain(DOUBTED_WORDS)
  expect(await getReport(author, id)).toMatchObject({ isPublic: false, checkStatus: 'withdrawn' })
  expect(await seenBy(visitor, `${REPORTS}/${id}`)).toBe(404)
})

test('nor does anybody look at why it was taken back', async () => {
  const id = await report(DOUBTED_WORDS)
  const before = await waiting()
  const check = await readCheck(author, 'report', id)
  const withdrawn = await act(author, id, 'withdrawal', { reason: DOUBTED_WORDS })
  expect(withdrawn.statusCode).toBe(200)
  expect(await waiting()).toEqual(before.filter((each) => each !== check.id))
})

test('nor is one whose author had asked to have it looked at again', async () => {
  const id = await report(DECLINED_WORDS)
  const check = await readCheck(author, 'report', id)
  await appeal(author, check)
  await act(author, id, 'withdrawal')
  await expectOver(check)
  expect((await appeal(author, check)).json()).toMatchObject({ code: 'content_withdrawn' })
})

test('what was added to a public report is taken back with it', async () => {
  const id = await report('楼道堆了杂物')
  await act(author, id, 'supplements', { note: DOUBTED_WORDS, uploadIds: [] })
  const [{ id: stepId }] = await getSteps(author, id)
  const check = await readCheck(author, 'report_step', `${CODE}-${stepId}`)
  await act(author, id, 'withdrawal')
  await expectOver(check)
  expect(JSON.stringify(await getSteps(visitor, id))).not.toContain(DOUBTED_WORDS)
})

test('a report that is restored is looked at again; what was decided stays, with its appeal', async () => {
  const [doubted, declined] = [await report(DOUBTED_WORDS), await report(DECLINED_WORDS)]
  await appeal(author, await readCheck(author, 'report', declined))
  for (const id of [doubted, declined]) {
    await act(author, id, 'withdrawal')
    expect((await act(author, id, 'restoration')).statusCode).toBe(200)
  }
  const check = await readCheck(author, 'report', doubted)
  expect(check.status).toBe('manual')
  expect((await publish(committee, check)).statusCode).toBe(200)
  expect(await seenBy(visitor, `${REPORTS}/${doubted}`)).toBe(200)
  const again = await readCheck(author, 'report', declined)
  expect(again.status).toBe('declined')
  expect(await appealed()).toContain(again.id)
})

test('a topic that its author takes back while it waits is never public', async () => {
  const topic = await propose(author, CODE, { title: DOUBTED_WORDS })
  const check = await readCheck(author, 'topic', topic.id)
  expect((await author.post(`${TOPICS}/${topic.id}/withdrawal`)).statusCode).toBe(200)
  await expectOver(check)
  expect(await seenBy(visitor, `${TOPICS}/${topic.id}`)).toBe(404)
})

test('a report that was merged with another while it waits was not taken back', async () => {
  const worker = await home.worker()
  const [main, id] = [await report('路灯坏了三天'), await report(DOUBTED_WORDS)]
  for (const each of [main, id]) await act(worker, each, 'acceptance')
  const merged = await act(worker, id, 'merge', { into: main, note: '说的是同一盏灯' })
  expect(merged.statusCode).toBe(200)
  expect((await publish(committee, await readCheck(author, 'report', id))).statusCode).toBe(200)
})

test('an answer that comes after a report was taken back changes nothing', async () => {
  const id = await report(DOUBTED_WORDS)
  const [, number = ''] = id.split('-')
  await service.db
    .updateTable('content_checks')
    .set({ status: 'pending', next_try_at: service.clock.now() })
    .where('community_code', '=', CODE)
    .where('report_id', '=', number)
    .execute()
  const asked: string[] = []
  await runChecks({
    ...service,
    subjects: {
      report: createReportWordsService(),
      report_step: createStepWordsService(),
      topic: createTopicWordsService(),
    },
    wechat: {
      async checkText(_accountId, text) {
        asked.push(text)
        await act(author, id, 'withdrawal')
        return { verdict: 'pass', label: 100 }
      },
      askPicture: () => Promise.resolve(undefined),
    },
    pictureUrlOf: () => undefined,
    onFailure(error) {
      throw error
    },
  })
  expect(asked).toHaveLength(1)
  expect(await getReport(author, id)).toMatchObject({ isPublic: false, checkStatus: 'withdrawn' })
})

test('what was taken back before checks ended with it is held back for good, also where it was let pass after that', async () => {
  const ids = [await report(DOUBTED_WORDS), await report(DOUBTED_WORDS), await report('路灯不亮')]
  const [waits, passedLate, passedEarly] = ids as [string, string, string]
  const topic = await propose(author, CODE, { title: DOUBTED_WORDS })
  for (const id of ids) await act(author, id, 'withdrawal')
  const db = service.db as unknown as Kysely<unknown>
  const later = new Date(service.clock.now().getTime() + 1_000)
  const numberOf = (id: string) => id.split('-')[1]
  await sql`update content_checks set status = 'manual' where report_id = ${numberOf(waits)}`.execute(
    db,
  )
  await sql`
    update content_checks set status = 'passed', decided_by = 'committee', decided_at = ${later}
     where report_id = ${numberOf(passedLate)}`.execute(db)
  await sql`
    update reports set is_public = true, check_status = null where id = ${numberOf(passedLate)}`.execute(
    db,
  )
  await sql`
    update topics set status = 'withdrawn', ended_at = ${later} where id = ${numberOf(topic.id)}`.execute(
    db,
  )
  await endThoseTakenBack(db)
  for (const id of [waits, passedLate]) {
    expect(await getReport(author, id)).toMatchObject({ isPublic: false, checkStatus: 'withdrawn' })
  }
  expect(await getReport(author, passedEarly)).toMatchObject({ isPublic: true, checkStatus: null })
  expect(await readCheck(author, 'topic', topic.id)).toMatchObject({ status: 'withdrawn' })
  expect((await act(author, passedLate, 'restoration')).statusCode).toBe(200)
  expect(await readCheck(author, 'report', passedLate)).toMatchObject({ status: 'manual' })
})
