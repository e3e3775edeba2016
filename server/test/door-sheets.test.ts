import { setImmediate } from 'node:timers/promises'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { readPdf } from './read-pdf'
import { createClient, startTestApp, type TestApp, type TestClient } from './test-app'

const CODE = '430503990171'
const URL = 'https://linge.example'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood

beforeAll(async () => {
  service = await startTestApp({ publicUrl: URL })
  home = await buildNeighbourhood(service, CODE)
  other = await buildNeighbourhood(service, '430503990172', 1)
})
afterAll(() => service.close())

const sheetsOf = (person: TestClient, gridCode: string) =>
  person.get(`/api/v1/grids/${gridCode}/door-sheets`)

async function putBuildings(gridCode: string, names: readonly string[]): Promise<string[]> {
  const rows = await service.db
    .insertInto('buildings')
    .values(
      names.map((name) => ({
        community_code: gridCode.slice(0, 12),
        grid_code: gridCode,
        name,
        lng: null,
        lat: null,
      })),
    )
    .returning('id')
    .execute()
  return rows.map(({ id }) => id)
}

async function putGrid(number: string): Promise<string> {
  const code = `${CODE}${number}`
  const grid = { community_code: CODE, code, name: `第${number}网格`, polygon: '[]' }
  await service.db
    .insertInto('grids')
    .values({ ...grid, duty_phone: null })
    .execute()
  return code
}

test('every building has a page with its names, the duty phone and a code that says its link', async () => {
  const [gridCode] = home.gridCodes
  const edit = { name: '第1网格', dutyPhone: '0739-5000001' }
  await (await home.committee()).put(`/api/v1/grids/${gridCode}`, edit)
  const [id] = await putBuildings(gridCode, ['塆里屋场堃楼'])
  const response = await sheetsOf(await home.worker(), gridCode)
  expect(response.headers['content-type']).toBe('application/pdf')
  expect(response.headers['content-disposition']).toContain(`door-sheets-${gridCode}.pdf`)
  const [first, second, ...more] = readPdf(response.rawPayload)
  expect(more).toEqual([])
  expect(first?.readLines()).toContain('1栋')
  expect(second?.readLines()).toEqual([
    '邻格 · 门牌码',
    '塆里屋场堃楼',
    '测试社区　第1网格',
    '扫一扫，找网格员、报问题、看通知',
    '1',
    '打开微信，点右上角的“＋”',
    '2',
    '点“扫一扫”，对准上面的二维码',
    '3',
    '住在这里的，点“我住这里”',
    '不会扫，请打值班电话 0739-5000001',
    `${URL}/door?id=${CODE}-${id}`,
  ])
  expect(second?.scan()).toBe(`${URL}/door?id=${CODE}-${id}`)
  expect(first?.scan()).toContain(`${URL}/door?id=${CODE}-`)
})

test('names that were meant to harm are drawn as they are, in one line, and never reach over the edge', async () => {
  const gridCode = await putGrid('011')
  const names = [
    '(3栋) Tj ET Q endstream endobj /JS <</S /URI>>',
    '\u202e3栋\n2单元',
    '𠮷祥楼',
    '很长的楼名'.repeat(40),
  ]
  await putBuildings(gridCode, names)
  const { rawPayload } = await sheetsOf(await home.committee(), gridCode)
  const shown = readPdf(rawPayload).map((page) => page.readLines()[1])
  expect(shown).toEqual([names[0], '3栋 2单元', '〓祥楼', expect.stringMatching(/^很长的楼名.*…$/)])
  expect(shown[3]?.length).toBeLessThan(40)
})

test('the grid’s own worker and the committee get them, nobody else', async () => {
  const [gridCode, second] = home.gridCodes
  expect((await sheetsOf(await home.committee(), second)).statusCode).toBe(200)
  for (const [who, asked, status] of [
    [await service.as(), gridCode, 401],
    [await home.owner(1), gridCode, 403],
    [await home.worker(), second, 403],
    [await other.worker(), gridCode, 403],
    [await other.committee(), gridCode, 403],
    [await home.committee(), `${CODE}099`, 404],
  ] as const) {
    expect((await sheetsOf(who, asked)).statusCode).toBe(status)
  }
})

test('a grid without buildings, or with more than anybody prints, is told so', async () => {
  const committee = await home.committee()
  const empty = await sheetsOf(committee, await putGrid('012'))
  expect([empty.statusCode, empty.json().code]).toEqual([409, 'no_buildings'])
  const gridCode = await putGrid('013')
  await putBuildings(
    gridCode,
    Array.from({ length: 501 }, (_, index) => `${index + 1}栋`),
  )
  expect((await sheetsOf(committee, gridCode)).json()).toMatchObject({
    code: 'too_many_buildings',
  })
})

test('other requests are answered while the sheets of 300 buildings are made', async () => {
  const gridCode = await putGrid('014')
  await putBuildings(
    gridCode,
    Array.from({ length: 300 }, (_, index) => `${index + 1}栋`),
  )
  const committee = await home.committee()
  let isMade = false
  const made = sheetsOf(committee, gridCode).finally(() => {
    isMade = true
  })
  let answered = 0
  while (!isMade) {
    expect((await committee.get(`/api/v1/grids/${gridCode}`)).statusCode).toBe(200)
    answered += 1
    // An injected request leaves no room for what comes from a thread.
    await setImmediate()
  }
  expect(answered).toBeGreaterThan(20)
  expect(readPdf((await made).rawPayload)).toHaveLength(300)
})

test('without a public address nothing is printed, except in a demo, where the request’s own is taken', async () => {
  const demo = await startTestApp()
  const real = await startTestApp({ isDemo: false })
  const gridCode = '430503005003003'
  try {
    const { token } = await demo.as('committee-wang')
    const demoSheets = await sheetsOf(createClient(demo.app, token), gridCode)
    const [page] = readPdf(demoSheets.rawPayload)
    expect(page?.scan()).toMatch(/^http:\/\/localhost(:80)?\/door\?id=430503005003-[0-9]+$/)
    await real.db.updateTable('accounts').set({ is_demo: false }).execute()
    const refused = await sheetsOf(createClient(real.app, token), gridCode)
    expect([refused.statusCode, refused.json().code]).toEqual([409, 'public_url_missing'])
  } finally {
    await demo.close()
    await real.close()
  }
})

test('the link leads to the page of the door in the browser edition', async () => {
  const visitor = await service.as()
  const response = await visitor.get(`/door?id=${CODE}-17`)
  expect([response.statusCode, response.headers.location]).toEqual([
    302,
    `/#/packages/more/pages/door/index?id=${CODE}-17`,
  ])
  const strange = await visitor.get('/door?id=%0d%0ax%3Ay&scancode_time=1')
  expect(strange.headers.location).toBe('/#/packages/more/pages/door/index?id=%0D%0Ax%3Ay')
})
