import { randomBytes } from 'node:crypto'
import { type FakeWechat, loginCodeOf, startFakeWechat } from '../../test/wechat/fake-wechat'
import { type FakePush, sealPush, signPush } from '../../test/wechat/seal-push'
import { createCheckRun, openWechat } from '../src/check-run'
import { createLocalStorage } from '../src/integrations/storage/file-storage'
import { createSealing } from '../src/lib/sealing'
import { runChecks } from '../src/modules/content-checks/run-checks'
import { createMediaService } from '../src/modules/media/media-service'
import { appeal, decideAppeal, queueOf, readCheck } from './build-check'
import { act, buildReport, fileReport, getReport, REPORTS } from './file-report'
import { giveConsent } from './give-consent'
import { buildPhoto } from './photo-files'
import { createClient, startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_DATA_KEY, TEST_SECRET } from './test-data-key'
import { until } from './until'

const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }
const PUSH: FakePush = {
  appId: APP.appId,
  token: 'tokenOfThePush',
  encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG',
}
const CODE = '430503005003'
const TEXT_CHECK = '/wxa/msg_sec_check'
const PICTURE_CHECK = '/wxa/media_check_async'
const PUSHES = '/api/v1/wechat/push'
const PUBLIC_URL = 'https://linge.example'

let fake: FakeWechat
let service: TestApp
let visitor: TestClient

beforeAll(async () => {
  fake = await startFakeWechat(APP)
  service = await startTestApp({
    wechat: { ...APP, baseUrl: fake.url, timeoutMs: 1_500 },
    wechatPush: PUSH,
    contentCheck: 'wechat',
    publicUrl: PUBLIC_URL,
  })
  visitor = await service.as()
})
afterAll(async () => {
  await service.close()
  await fake.close()
})

const openIdOf = () => `o-${randomBytes(6).toString('hex')}`

async function signIn(openId = openIdOf()): Promise<TestClient> {
  const response = await visitor.post('/api/v1/wechat/sessions', { code: loginCodeOf(openId) })
  return createClient(service.app, response.json<{ token: string }>().token)
}

const report = (by: TestClient, body: string, uploadIds: readonly string[] = []) =>
  fileReport(by, buildReport(undefined, { body, gridCode: `${CODE}001`, uploadIds }))

const isPublic = async (id: string) => (await visitor.get(`${REPORTS}/${id}`)).statusCode === 200

async function checkOf(id: string) {
  return service.db
    .selectFrom('content_checks')
    .selectAll()
    .where('community_code', '=', CODE)
    .where('kind', '=', 'report')
    .where('subject_id', '=', id.split('-')[1] ?? '')
    .executeTakeFirstOrThrow()
}

const becomes = (id: string, status: string) =>
  until(async () => (await checkOf(id)).status === status)
const tried = (id: string, tries: number) => until(async () => (await checkOf(id)).tries >= tries)

/** As the clock does it every minute, in one process of several. */
function runOnce(): Promise<void> {
  const sealing = createSealing(TEST_DATA_KEY)
  const storage = createLocalStorage(service.filesFolder)
  const media = createMediaService({ ...service, storage, secret: TEST_SECRET })
  const wechat = { ...APP, baseUrl: fake.url, timeoutMs: 1_500 }
  const world = { db: service.db, clock: service.clock, publicUrl: PUBLIC_URL, wechat }
  return runChecks(createCheckRun(world, { sealing, media, client: openWechat(world, sealing) }))
}

/** Delivers a push as WeChat does. */
function deliver(message: object, { at = service.clock.now(), push = PUSH } = {}) {
  const { body, query } = sealPush(push, JSON.stringify(message), at)
  const { signature: _, ...rest } = query
  return service.app.inject({
    method: 'POST',
    url: `${PUSHES}?${new URLSearchParams(rest as Record<string, string>)}`,
    headers: { 'content-type': 'text/plain' },
    payload: JSON.stringify(body),
  })
}

const verdict = (traceId: string, suggest: string, label: number) => ({
  MsgType: 'event',
  Event: 'wxa_media_check',
  appid: APP.appId,
  trace_id: traceId,
  version: 2,
  errcode: 0,
  errmsg: 'ok',
  result: { suggest, label },
})

async function withPhoto(count = 1) {
  const author = await signIn()
  const uploadIds: string[] = []
  for (let each = 0; each < count; each += 1) {
    const photo = await buildPhoto(320 + each)
      .jpeg()
      .toBuffer()
    await giveConsent(author, 'photos')
    uploadIds.push((await author.upload('/api/v1/uploads', photo)).json().id)
  }
  const seen = fake.pictures.size
  const id = await report(author, '楼下的窨井盖松了，踩上去会响', uploadIds)
  await until(() => fake.pictures.size === seen + count)
  await until(async () => (await checkOf(id)).next_try_at !== null)
  return { author, id, traceIds: [...fake.pictures.keys()].slice(seen) }
}

test('words WeChat lets pass are public a moment after they were sent', async () => {
  const id = await report(await signIn(), '路灯坏了三天，晚上太黑')
  await becomes(id, 'passed')
  expect(await isPublic(id)).toBe(true)
})

test('words WeChat holds for risky stay hidden; the author reads why, appeals, and the committee lets them pass', async () => {
  const author = await signIn()
  const id = await report(author, '这里有违禁的话，但没有恶意')
  await becomes(id, 'declined')
  expect(await isPublic(id)).toBe(false)
  const check = await readCheck(author, 'report', id)
  expect(check).toMatchObject({ decision: { by: 'automatic', rule: 'unlawful' } })
  await appeal(author, check)
  await decideAppeal(await service.as('committee-wang'), check)
  expect(await isPublic(id)).toBe(true)
})

test('what WeChat is not sure of goes to the committee', async () => {
  const id = await report(await signIn(), '这里有可疑的话')
  await becomes(id, 'manual')
  const waiting = await queueOf(await service.as('committee-wang'), CODE, 'waiting')
  expect(waiting.map(({ subjectId }) => subjectId)).toContain(id)
})

test('87014 counts as risky', async () => {
  fake.fail(TEXT_CHECK, { errcode: 87014 })
  const id = await report(await signIn(), '一句平常的话')
  await becomes(id, 'declined')
  expect((await checkOf(id)).rule).toBe('other')
})

test('a long text is sent in pieces of 2,500 characters at most, and the end counts', async () => {
  const seen = fake.calls.length
  const home = await service.as('resident-chen')
  expect(home.token).toBeDefined()
  const id = await report(await signIn(), `${'好'.repeat(400)}违禁`)
  await becomes(id, 'declined')
  const pieces = fake.calls.slice(seen).filter(({ path }) => path === TEXT_CHECK)
  expect(pieces.every(({ body }) => (body as { content: string }).content.length <= 2_500)).toBe(
    true,
  )
})

test('whoever is not known to WeChat, or was not there for two hours, is judged by people', async () => {
  const onWeb = await report(await service.as('resident-chen'), '从网页来的话')
  await becomes(onWeb, 'manual')
  const openId = openIdOf()
  const author = await signIn(openId)
  fake.away.add(openId)
  const away = await report(author, '很久没来的人的话')
  await becomes(away, 'manual')
})

test.each([
  // Three attempts make one try.
  ['is busy', { errcode: -1 }, 3],
  ['sends no JSON', { malformed: '<html>' }, 3],
  ['breaks off', { cut: 'at once' }, 3],
  ['is asked too often', { errcode: 45009 }, 1],
] as const)(
  'while WeChat %s nothing is public, and it is asked again later',
  async (_what, fault, times) => {
    fake.fail(TEXT_CHECK, fault, times)
    const id = await report(await signIn(), '等微信回来再说')
    await tried(id, 1)
    await until(
      async () =>
        (await checkOf(id)).next_try_at?.getTime() === service.clock.now().getTime() + 60_000,
    )
    expect((await checkOf(id)).status).toBe('pending')
    expect(await isPublic(id)).toBe(false)
    await runOnce()
    expect((await checkOf(id)).tries).toBe(1)
    fake.fail(TEXT_CHECK, { errcode: 45009 })
    service.clock.advanceHours(1 / 60)
    await runOnce()
    const again = await checkOf(id)
    expect([again.status, again.tries]).toEqual(['pending', 2])
    expect(again.next_try_at?.getTime()).toBe(service.clock.now().getTime() + 120_000)
    service.clock.advanceHours(2 / 60)
    await runOnce()
    expect(await isPublic(id)).toBe(true)
  },
)

test('several processes at once ask about each check once', async () => {
  fake.fail(TEXT_CHECK, { errcode: 45009 })
  const id = await report(await signIn(), '只问一次的话')
  await tried(id, 1)
  await until(
    async () =>
      (await checkOf(id)).next_try_at?.getTime() === service.clock.now().getTime() + 60_000,
  )
  service.clock.advanceHours(1 / 60)
  const seen = fake.calls.filter(({ path }) => path === TEXT_CHECK).length
  await Promise.all([runOnce(), runOnce(), runOnce()])
  expect(fake.calls.filter(({ path }) => path === TEXT_CHECK).length).toBe(seen + 1)
  expect(await isPublic(id)).toBe(true)
})

test('a photo keeps its report back until WeChat has pushed that it may be shown', async () => {
  const { author, id, traceIds } = await withPhoto(2)
  const [first = '', second = ''] = traceIds
  for (const traceId of traceIds) {
    const url = fake.pictures.get(traceId) ?? ''
    expect(url.startsWith(`${PUBLIC_URL}/api/v1/media/`)).toBe(true)
    expect((await visitor.get(url.slice(PUBLIC_URL.length))).statusCode).toBe(200)
  }
  expect(await getReport(author, id)).toMatchObject({ checkStatus: 'pending', isPublic: false })
  const taken = await deliver(verdict(first, 'pass', 100))
  expect([taken.statusCode, taken.body]).toEqual([200, 'success'])
  expect(await isPublic(id)).toBe(false)
  await deliver(verdict(second, 'pass', 100))
  expect(await isPublic(id)).toBe(true)
})

test('a risky photo declines its report; the same push twice, or another word later, changes nothing', async () => {
  const { author, id, traceIds } = await withPhoto()
  const [traceId = ''] = traceIds
  await deliver(verdict(traceId, 'risky', 20002))
  await deliver(verdict(traceId, 'risky', 20002))
  expect((await deliver(verdict(traceId, 'pass', 100))).body).toBe('success')
  const check = await readCheck(author, 'report', id)
  expect(check).toMatchObject({ status: 'declined', decision: { rule: 'sexual' } })
  await appeal(author, check)
  await decideAppeal(await service.as('committee-wang'), check)
  await deliver(verdict(traceId, 'risky', 20002))
  expect(await isPublic(id)).toBe(true)
})

test('a photo WeChat cannot fetch or is unsure of goes to the committee', async () => {
  const unsure = await withPhoto()
  await deliver(verdict(unsure.traceIds[0] ?? '', 'review', 21000))
  expect((await checkOf(unsure.id)).status).toBe('manual')
  const unseen = await withPhoto()
  await deliver({ ...verdict(unseen.traceIds[0] ?? '', 'pass', 100), errcode: -1008 })
  expect((await checkOf(unseen.id)).status).toBe('manual')
})

test('a photo without an answer for half an hour goes to the committee', async () => {
  const { id } = await withPhoto()
  await until(async () => {
    const { next_try_at: next } = await checkOf(id)
    return next?.getTime() === service.clock.now().getTime() + 30 * 60_000
  })
  service.clock.advanceHours(29 / 60)
  await runOnce()
  expect((await checkOf(id)).status).toBe('pending')
  service.clock.advanceHours(1 / 60)
  await runOnce()
  expect((await checkOf(id)).status).toBe('manual')
})

test('WeChat failing at a photo keeps the report back, and only that photo is asked about again', async () => {
  fake.fail(PICTURE_CHECK, { errcode: -1 })
  const author = await signIn()
  const photo = await buildPhoto(400).jpeg().toBuffer()
  await giveConsent(author, 'photos')
  const upload = (await author.upload('/api/v1/uploads', photo)).json()
  const id = await report(author, '墙皮掉了一大块', [upload.id])
  await tried(id, 1)
  await until(
    async () =>
      (await checkOf(id)).next_try_at?.getTime() === service.clock.now().getTime() + 60_000,
  )
  service.clock.advanceHours(1 / 60)
  await runOnce()
  const [traceId = ''] = [...fake.pictures.keys()].slice(-1)
  await deliver(verdict(traceId, 'pass', 100))
  expect(await isPublic(id)).toBe(true)
})

test('a step with words waits like its report', async () => {
  const author = await signIn()
  const id = await report(author, '电梯有异响')
  await becomes(id, 'passed')
  await act(author, id, 'supplements', { note: '今天又响了一次', uploadIds: [] })
  const noteFor = async () =>
    (await visitor.get(`${REPORTS}/${id}/activities`)).json().items[0].note as string
  await until(async () => (await noteFor()) === '今天又响了一次')
})

test('WeChat checks our address and gets back what it sent', async () => {
  const { signature, timestamp, nonce } = signPush(PUSH.token, undefined, service.clock.now())
  const query = (given: string) =>
    `${PUSHES}?signature=${given}&timestamp=${timestamp}&nonce=${nonce}&echostr=8427391`
  const answer = await visitor.get(query(signature))
  expect([answer.statusCode, answer.body]).toEqual([200, '8427391'])
  const wrong = await visitor.get(query('0'.repeat(40)))
  expect(wrong.statusCode).toBe(403)
  expect(wrong.body).not.toContain('8427391')
})

test('what WeChat did not sign just now, or is not for us, is refused without a word why', async () => {
  const message = verdict('unknown', 'pass', 100)
  const old = new Date(service.clock.now().getTime() - 11 * 60_000)
  const ahead = new Date(service.clock.now().getTime() + 11 * 60_000)
  const answers = [
    await deliver(message, { push: { ...PUSH, token: 'otherToken' } }),
    await deliver(message, { push: { ...PUSH, appId: 'wx0000000000000002' } }),
    await deliver(message, { push: { ...PUSH, encodingAesKey: 'B'.repeat(43) } }),
    await deliver(message, { at: old }),
    await deliver(message, { at: ahead }),
  ]
  expect(answers.map(({ statusCode }) => statusCode)).toEqual([403, 403, 403, 403, 403])
  expect(new Set(answers.map((answer) => answer.json().title)).size).toBe(1)
})

test('a push about nothing of ours, or of another kind, is taken and passed over', async () => {
  for (const message of [verdict('unknown', 'risky', 20002), { Event: 'user_enter_tempsession' }]) {
    const answer = await deliver(message)
    expect([answer.statusCode, answer.body]).toEqual([200, 'success'])
  }
})

test('a push that is no JSON, or far too long, is refused', async () => {
  const query = new URLSearchParams({
    ...(signPush(PUSH.token, 'x', service.clock.now()) as Record<string, string>),
  })
  query.delete('signature')
  const send = (payload: string) =>
    service.app.inject({
      method: 'POST',
      url: `${PUSHES}?${query}`,
      headers: { 'content-type': 'text/xml' },
      payload,
    })
  expect((await send('<xml><Encrypt>x</Encrypt></xml>')).statusCode).toBe(403)
  expect((await send('x'.repeat(17 * 1024))).statusCode).toBe(413)
})

test('where no push is set up there is nothing at its address', async () => {
  const other = await startTestApp()
  try {
    const { signature, timestamp, nonce } = signPush(PUSH.token, undefined, other.clock.now())
    const url = `${PUSHES}?signature=${signature}&timestamp=${timestamp}&nonce=${nonce}&echostr=1`
    expect((await (await other.as()).get(url)).statusCode).toBe(404)
  } finally {
    await other.close()
  }
})
