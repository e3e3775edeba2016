import {
  appeal,
  DECLINED_WORDS,
  DOUBTED_WORDS,
  decideAppeal,
  decline,
  getCheck,
  publish,
  queueOf,
  readCheck,
} from './build-check'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { propose, TOPICS } from './build-topic'
import { caller, fileForSomebody } from './file-for-somebody'
import { act, buildReport, fileReport, getReport, getSteps, REPORTS } from './file-report'
import { messagesOf } from './run-messages'
import { startTestApp, type TestApp, type TestClient } from './test-app'

const CODE = '430503990611'

let service: TestApp
let home: Neighbourhood
let author: TestClient
let neighbour: TestClient
let committee: TestClient
let colleague: TestClient
let worker: TestClient
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, CODE)
  author = await home.owner(1)
  neighbour = await home.owner(2)
  committee = await home.committee()
  colleague = await home.colleague()
  worker = await home.worker()
  visitor = await service.as()
})
afterAll(() => service.close())

const report = (body: string, changes: object = {}) =>
  fileReport(author, buildReport(undefined, { body, gridCode: home.gridCodes[0], ...changes }))
const statusFor = async (by: TestClient, url: string) => (await by.get(url)).statusCode

test('what passes is public with its first answer, and nothing is said of its check', async () => {
  const id = await report('路灯坏了三天，晚上太黑')
  expect(await getReport(visitor, id)).toMatchObject({ isPublic: true, checkStatus: null })
  expect(await getCheck(author, 'report', id).then(({ statusCode }) => statusCode)).toBe(200)
})

test('a declined report is handled all the same, and read by nobody without a part in it', async () => {
  const id = await report(DECLINED_WORDS)
  for (const stranger of [visitor, neighbour]) {
    expect(await statusFor(stranger, `${REPORTS}/${id}`)).toBe(404)
    expect(await statusFor(stranger, `${REPORTS}/${id}/activities`)).toBe(404)
  }
  const mine = { isPublic: false, checkStatus: 'declined', body: DECLINED_WORDS }
  expect(await getReport(author, id)).toMatchObject(mine)
  expect(await getReport(worker, id)).toMatchObject(mine)
  expect((await act(worker, id, 'acceptance')).statusCode).toBe(200)
})

test('its author reads the rule and that a machine decided; neighbours and visitors read neither', async () => {
  const id = await report(DECLINED_WORDS)
  expect(await readCheck(author, 'report', id)).toMatchObject({
    status: 'declined',
    text: expect.stringContaining(DECLINED_WORDS),
    decision: { by: 'automatic', rule: 'unlawful', note: null },
    isMine: true,
    abilities: { appeal: true, publish: false, decline: false, decideAppeal: false },
  })
  expect((await getCheck(neighbour, 'report', id)).statusCode).toBe(404)
  expect((await getCheck(visitor, 'report', id)).statusCode).toBe(401)
  expect((await getCheck(worker, 'report', id)).statusCode).toBe(404)
})

test('a private report is never checked, and nothing said to it either', async () => {
  const id = await report(DECLINED_WORDS, { isPublic: false })
  expect(await getReport(author, id)).toMatchObject({ isPublic: false, checkStatus: null })
  expect((await act(author, id, 'supplements', supplement(DECLINED_WORDS))).statusCode).toBe(200)
  expect((await getSteps(author, id))[0]).toMatchObject({ checkStatus: null })
  expect((await getCheck(author, 'report', id)).statusCode).toBe(404)
})

test('an appeal against the machine is made once, and a committee lets everybody read it', async () => {
  const id = await report(DECLINED_WORDS)
  const check = await readCheck(author, 'report', id)
  expect((await appeal(neighbour, check)).statusCode).toBe(404)
  expect((await appeal(committee, check)).statusCode).toBe(403)
  expect((await decideAppeal(committee, check)).statusCode).toBe(409)
  expect((await appeal(author, check)).statusCode).toBe(200)
  expect((await appeal(author, check)).statusCode).toBe(409)
  expect((await queueOf(committee, CODE, 'appealed')).map((each) => each.id)).toEqual([check.id])
  expect((await decideAppeal(author, check)).statusCode).toBe(403)
  expect((await decideAppeal(committee, check)).json()).toMatchObject({
    status: 'passed',
    appeal: { decision: { isPublished: true, note: '看过了，可以公开' } },
  })
  expect(await queueOf(committee, CODE, 'appealed')).toEqual([])
  expect(await getReport(visitor, id)).toMatchObject({ isPublic: true, checkStatus: null })
  expect((await decideAppeal(committee, check)).statusCode).toBe(409)
})

test('what is doubtful waits for the committee, oldest first, and one decision is final for it', async () => {
  const id = await report(`${DOUBTED_WORDS}，电话13812345678`)
  expect(await statusFor(visitor, `${REPORTS}/${id}`)).toBe(404)
  const [first] = await queueOf(committee, CODE, 'waiting')
  expect(first).toMatchObject({ kind: 'report', subjectId: id, reportId: id, isMasked: true })
  expect(first?.text).not.toContain('13812345678')
  if (!first) throw new Error('Nothing waits')
  expect((await publish(worker, first)).statusCode).toBe(404)
  expect((await publish(author, first)).statusCode).toBe(403)
  expect((await publish(committee, first, 'publish-once-061')).statusCode).toBe(200)
  expect((await publish(committee, first, 'publish-once-061')).statusCode).toBe(200)
  expect((await decline(committee, first)).statusCode).toBe(409)
  expect(await statusFor(visitor, `${REPORTS}/${id}`)).toBe(200)
  expect(await queueOf(committee, CODE, 'waiting')).toEqual([])
})

test('a refusal names a rule and the office; whoever refused does not decide the appeal', async () => {
  const id = await report(DOUBTED_WORDS)
  const check = await readCheck(author, 'report', id)
  expect((await decline(committee, check, { note: '' })).statusCode).toBe(400)
  expect((await decline(committee, check, { rule: 'off_topic' })).statusCode).toBe(400)
  expect((await decline(committee, check)).statusCode).toBe(200)
  const seen = await getCheck(author, 'report', id)
  expect(seen.json()).toMatchObject({
    status: 'declined',
    decision: { by: 'committee', rule: 'insulting', note: '骂了人，请改一改' },
  })
  expect(seen.body).not.toContain('committee-')
  expect((await appeal(author, check)).statusCode).toBe(200)
  expect((await decideAppeal(committee, check)).statusCode).toBe(403)
  expect((await decideAppeal(colleague, check, false)).json()).toMatchObject({
    status: 'declined',
    appeal: { decision: { isPublished: false } },
  })
  expect(await statusFor(visitor, `${REPORTS}/${id}`)).toBe(404)
})

test('the author is told that it was declined and what became of the appeal, without a word of it', async () => {
  const id = await report(DOUBTED_WORDS)
  const check = await readCheck(author, 'report', id)
  const told = async () =>
    (await messagesOf(author)).filter(({ targetId }) => targetId === id).map(({ text }) => text)
  await decline(committee, check)
  const declined = '您写的诉求没有公开，照样办。点开看原因，也可以请居委会再看一次。'
  expect(await told()).toEqual([declined])
  await appeal(author, check)
  await decideAppeal(colleague, check, false)
  expect(await told()).toEqual(['您请居委会再看的诉求有结果了。', declined])

  const topic = await propose(author, CODE, { title: DOUBTED_WORDS })
  await decline(committee, await readCheck(author, 'topic', topic.id))
  expect((await messagesOf(author))[0]).toMatchObject({
    target: 'topic',
    targetId: topic.id,
    text: '您写的议题没有公开。点开看原因，也可以请居委会再看一次。',
  })
})

test('where the committee has nobody else, its one member decides the appeal too', async () => {
  const alone = await buildNeighbourhood(service, '430503990612')
  await service.db
    .deleteFrom('appointments')
    .where('account_id', 'in', (from) =>
      from
        .selectFrom('accounts')
        .select('id')
        .where('demo_key', '=', `${alone.communityCode}-colleague`),
    )
    .execute()
  const topic = await propose(await alone.owner(1), alone.communityCode, { body: DOUBTED_WORDS })
  const check = await readCheck(await alone.owner(1), 'topic', topic.id)
  const only = await alone.committee()
  await decline(only, check)
  await appeal(await alone.owner(1), check)
  expect((await decideAppeal(only, check)).statusCode).toBe(200)
})

test('what a reporter adds to a public report is read by neighbours once it has passed', async () => {
  const id = await report('楼道堆了杂物，挡住了路')
  expect((await act(author, id, 'supplements', supplement(DOUBTED_WORDS))).statusCode).toBe(200)
  const [mine] = await getSteps(author, id)
  expect(mine).toMatchObject({ note: DOUBTED_WORDS, checkStatus: 'manual' })
  expect((await getSteps(worker, id))[0]).toMatchObject({ note: DOUBTED_WORDS })
  for (const stranger of [visitor, neighbour]) {
    const [step] = await getSteps(stranger, id)
    expect(step).toMatchObject({ event: 'supplement', note: '', checkStatus: null })
  }
  const check = await readCheck(author, 'report_step', `${CODE}-${mine.id}`)
  expect(check).toMatchObject({ kind: 'report_step', reportId: id })
  await publish(committee, check)
  expect((await getSteps(visitor, id))[0]).toMatchObject({ note: DOUBTED_WORDS })
})

test('what staff say stands under the name of their office and is not checked', async () => {
  const id = await report('井盖松了，踩上去会响')
  await act(worker, id, 'acceptance')
  await act(worker, id, 'progress', { note: DOUBTED_WORDS, uploadIds: [] })
  expect((await getSteps(visitor, id))[0]).toMatchObject({ event: 'progress', note: DOUBTED_WORDS })
})

test('a topic is seen by its author and the committee alone until it has passed', async () => {
  const topic = await propose(author, CODE, { title: DOUBTED_WORDS })
  const listed = async (by: TestClient) =>
    (await by.get(`${TOPICS}?communityCode=${CODE}&phase=open&limit=100`))
      .json<{ items: { id: string }[] }>()
      .items.some(({ id }) => id === topic.id)
  for (const stranger of [visitor, neighbour]) {
    expect(await statusFor(stranger, `${TOPICS}/${topic.id}`)).toBe(404)
    expect(await listed(stranger)).toBe(false)
  }
  expect((await neighbour.put(`${TOPICS}/${topic.id}/support`, {})).statusCode).toBe(404)
  expect((await author.get(`${TOPICS}/${topic.id}`)).json()).toMatchObject({
    checkStatus: 'manual',
  })
  expect([await listed(author), await listed(committee)]).toEqual([true, true])
  service.clock.advanceHours(1)
  await publish(committee, await readCheck(author, 'topic', topic.id))
  const seen = (await visitor.get(`${TOPICS}/${topic.id}`)).json()
  const hours = (Date.parse(seen.closesAt) - Date.parse(seen.proposedAt)) / 3_600_000
  expect(hours).toBe(60 * 24 + 1)
  expect(await listed(visitor)).toBe(true)
})

test('who takes over a report filed for them reads why it is not public, in place of who filed it', async () => {
  const filer = await service.as('worker-zhou')
  const slip = await fileForSomebody(filer, { body: DECLINED_WORDS })
  const claim = { number: slip.number, code: slip.code }
  expect((await getCheck(filer, 'report', slip.id)).statusCode).toBe(200)
  const said = await caller(service, '10.6.1.1')('/supplements', {
    ...claim,
    note: DOUBTED_WORDS,
  })
  expect(said.statusCode).toBe(200)
  const person = await service.as('resident-he')
  const adopted = await caller(service, '10.6.1.1', person.token)('/adoption', claim)
  expect(adopted.statusCode).toBe(200)
  expect(await readCheck(person, 'report', slip.id)).toMatchObject({ isMine: true })
  const step = (await getSteps(person, slip.id)).find(
    (each: { checkStatus: string | null }) => each.checkStatus !== null,
  )
  expect(await readCheck(person, 'report_step', `430503005003-${step.id}`)).toMatchObject({
    isMine: true,
    status: 'manual',
  })
  expect((await getCheck(filer, 'report', slip.id)).statusCode).toBe(404)
})

test('only the committee of the community reads the queue', async () => {
  const url = `/api/v1/content-checks?areaCode=${CODE}&part=waiting`
  expect(await statusFor(visitor, url)).toBe(401)
  for (const other of [author, worker, await service.as('committee-wang')]) {
    expect(await statusFor(other, url)).toBe(403)
  }
})

test('a list of what waits is read page after page', async () => {
  const ids = [await report(`${DOUBTED_WORDS}一`), await report(`${DOUBTED_WORDS}二`)]
  const url = `/api/v1/content-checks?areaCode=${CODE}&part=waiting&limit=1`
  const first = (await committee.get(url)).json()
  const second = (await committee.get(`${url}&cursor=${first.nextCursor}`)).json()
  expect([first, second].map(({ items }) => items[0].subjectId)).toEqual(ids)
  expect(second.nextCursor).toBeNull()
})

function supplement(note: string) {
  return { note, uploadIds: [] }
}
