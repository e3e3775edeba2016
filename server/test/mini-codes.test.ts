import { randomUUID } from 'node:crypto'
import { type FakeWechat, startFakeWechat } from '../../test/wechat/fake-wechat'
import type { Fault } from '../../test/wechat/faults'
import { buildNeighbourhood } from './build-neighbourhood'
import { fileForSomebody, GRID, type Slip } from './file-for-somebody'
import { readPdf } from './read-pdf'
import { startTestApp, type TestApp, type TestClient } from './test-app'

const APP = { appId: 'wx0000000000000001', appSecret: 'secret-of-the-test' }
const CODE = '430503990181'
const MAKE = '/wxa/getwxacodeunlimit'
const MISSING = '小程序码这次没有拿到，这是网页的二维码，一样能扫'

let fake: FakeWechat
let service: TestApp
let committee: TestClient
beforeAll(async () => {
  fake = await startFakeWechat(APP)
  service = await startTestApp({
    publicUrl: 'https://linge.example',
    wechat: { ...APP, baseUrl: fake.url, timeoutMs: 1_500 },
  })
  committee = await (await buildNeighbourhood(service, CODE)).committee()
})
afterAll(async () => {
  await service.close()
  await fake.close()
})

const countAsked = () => fake.calls.filter(({ path }) => path === MAKE).length

async function putGrid(number: string, doors: number): Promise<string> {
  const code = `${CODE}${number}`
  const grid = { community_code: CODE, code, name: `第${number}网格`, polygon: '[]' }
  await service.db
    .insertInto('grids')
    .values({ ...grid, duty_phone: null })
    .execute()
  const names = Array.from({ length: doors }, (_, index) => `${index + 1}栋`)
  const place = { community_code: CODE, grid_code: code, lng: null, lat: null }
  await service.db
    .insertInto('buildings')
    .values(names.map((name) => ({ ...place, name })))
    .execute()
  return code
}

async function printDoors(gridCode: string) {
  const response = await committee.get(`/api/v1/grids/${gridCode}/door-sheets`)
  expect(response.statusCode).toBe(200)
  const file = response.rawPayload
  const opened = [
    ...file.toString('latin1').matchAll(/code of (packages\S+door\/index)\?scene=([0-9-]+)/g),
  ]
  return { pages: readPdf(file), scenes: opened.map(([, , scene]) => scene) }
}

describe('the sheet of a door', () => {
  test('carries the mini-program’s code, which is asked for once however often it is printed', async () => {
    const gridCode = await putGrid('021', 9)
    const before = countAsked()
    const { pages, scenes } = await printDoors(gridCode)
    const ids = pages.map((page) => page.readLines().at(-1)?.split('id=')[1])
    expect(ids).toHaveLength(9)
    expect(scenes).toEqual(ids)
    expect(pages.map((page) => page.scan())).toEqual(ids.map(() => undefined))
    expect((await printDoors(gridCode)).scenes).toEqual(ids)
    expect(countAsked()).toBe(before + 9)
  })

  test.each<[string, string, number, Fault]>([
    ['says it is too much', '022', 6, { errcode: 45009 }],
    ['knows no such page', '023', 6, { errcode: 41030 }],
    ['breaks the connection', '024', 18, { cut: 'at once' }],
    ['gives no picture', '025', 18, { malformed: '{}' }],
  ])(
    'carries the link’s code and says why when WeChat %s, and the rest is asked for no more',
    async (_what, number, most, fault) => {
      const gridCode = await putGrid(number, 12)
      const before = countAsked()
      fake.fail(MAKE, fault, 60)
      const { pages, scenes } = await printDoors(gridCode)
      fake.endFaults(MAKE)
      expect(scenes).toEqual([])
      for (const page of pages) {
        expect(page.scan()).toContain('https://linge.example/door?id=')
        expect(page.readLines()).toContain(MISSING)
      }
      // Six at a time, each three times where repeating may help.
      expect(countAsked() - before).toBeLessThanOrEqual(most)
      expect((await printDoors(gridCode)).scenes).toHaveLength(12)
    },
  )
})

describe('the slip of a report filed for somebody', () => {
  let worker: TestClient
  let slip: Slip
  beforeAll(async () => {
    worker = await service.as('worker-zhou')
    slip = await fileForSomebody(worker)
  })
  const ask = (who: TestClient, id = slip.id) => who.get(`/api/v1/reports/${id}/slip-code`)

  test('gets a code that opens the look-up at its number, without the query code', async () => {
    const { state, picture } = (await ask(worker)).json()
    expect(state).toBe('ready')
    const [type, content = ''] = picture.split(',')
    expect(type).toBe('data:image/jpeg;base64')
    const read = Buffer.from(content, 'base64').toString('latin1')
    expect(read).toContain(`code of packages/more/pages/lookup/index?scene=${slip.number}`)
    expect(JSON.stringify(fake.calls)).not.toContain(slip.code)
  })

  test('does without when WeChat does not answer, and where there is no mini-program', async () => {
    fake.fail(MAKE, { malformed: '<html>' }, 3)
    expect((await ask(worker)).json()).toEqual({ state: 'missing', picture: null })
    const without = await startTestApp()
    const zhou = await without.as('worker-zhou')
    const { id } = await fileForSomebody(zhou)
    expect((await ask(zhou, id)).json()).toEqual({ state: 'none', picture: null })
    await without.close()
  })

  test('gives it to those who handle the report only', async () => {
    for (const [who, status] of [
      [undefined, 401],
      ['resident-chen', 404],
      ['worker-liu', 404],
      ['committee-ouyang', 404],
      ['committee-wang', 200],
    ] as const) {
      expect((await ask(await service.as(who))).statusCode).toBe(status)
    }
    const own = await (await service.as('resident-chen')).post(
      '/api/v1/reports',
      {
        categoryCode: 'street_light',
        body: '楼下的路灯不亮，晚上看不见路。',
        address: '1栋门口',
        gridCode: GRID,
        isPublic: true,
        isAnonymous: false,
        uploadIds: [],
      },
      randomUUID(),
    )
    const refused = await ask(worker, own.json().id)
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'no_query_code'])
  })
})
