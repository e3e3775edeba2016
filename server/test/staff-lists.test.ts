import { startTestApp, type TestApp, type TestClient } from './test-app'

const GRID = '430503005003003'
const HOUSING = 'department:430503:housing'

interface Listed {
  readonly id: string
  readonly number: string
  readonly title: string
  readonly status: string
  readonly respondDueAt: string
  readonly resolveDueAt: string
}

let service: TestApp
let resident: TestClient
let worker: TestClient
let committee: TestClient
let department: TestClient

beforeAll(async () => {
  service = await startTestApp()
  resident = await service.as('resident-chen')
  worker = await service.as('worker-zhou')
  committee = await service.as('committee-wang')
  department = await service.as('department-xiao')
})
afterAll(() => service.close())

async function submit(changes: object = {}): Promise<string> {
  const response = await resident.post('/api/v1/reports', {
    categoryCode: 'street_light',
    body: '东边的路灯坏了三天。',
    address: '3栋东侧',
    gridCode: GRID,
    isPublic: false,
    isAnonymous: true,
    uploadIds: [],
    ...changes,
  })
  expect(response.statusCode).toBe(201)
  return response.json().id
}

async function handOff(id: string, unit = HOUSING): Promise<void> {
  const response = await worker.post(`/api/v1/reports/${id}/hand-offs`, { unit, reason: '修不了' })
  expect(response.statusCode).toBe(200)
}

const list = async (client: TestClient, query: string): Promise<Listed[]> =>
  (await client.get(`/api/v1/reports?limit=100&${query}`)).json().items
const idsOf = async (client: TestClient, query: string) =>
  (await list(client, query)).map(({ id }) => id)

describe('several accepted at once', () => {
  const acceptances = '/api/v1/reports/acceptances'

  test('each is accepted or refused by itself, with the reason', async () => {
    const [first, taken, second, elsewhere] = [
      await submit(),
      await submit(),
      await submit(),
      await submit({ gridCode: '430503005003001' }),
    ]
    await worker.post(`/api/v1/reports/${taken}/acceptance`)
    const ids = [first, taken, '430503005003-99999999', second, elsewhere]
    const response = await worker.post(acceptances, { kind: 'new', ids })
    expect(response.statusCode).toBe(200)
    expect(response.json().items).toEqual([
      { id: first, refusal: null },
      { id: taken, refusal: 'report_transition_illegal' },
      { id: '430503005003-99999999', refusal: 'not_found' },
      { id: second, refusal: null },
      { id: elsewhere, refusal: 'not_found' },
    ])
    for (const id of [first, second]) {
      expect((await worker.get(`/api/v1/reports/${id}`)).json().status).toBe('accepted')
    }
    const untouched = (await resident.get(`/api/v1/reports/${elsewhere}`)).json()
    expect(untouched.status).toBe('submitted')
  })

  test('repeated with the same key it is answered alike and done once', async () => {
    const ids = [await submit(), await submit()]
    const first = await worker.post(acceptances, { kind: 'new', ids }, 'key-several-1')
    const again = await worker.post(acceptances, { kind: 'new', ids }, 'key-several-1')
    expect(again.json()).toEqual(first.json())
    for (const id of ids) {
      const { items } = (await worker.get(`/api/v1/reports/${id}/activities`)).json()
      expect(items.map(({ event }: { event: string }) => event)).toEqual(['accept', 'submit'])
    }
  })

  test('those handed to a unit are taken over, and only by it', async () => {
    const ids = [await submit(), await submit()]
    for (const id of ids) await handOff(id)
    const water = await service.as('department-long')
    const refused = await water.post(acceptances, { kind: 'handed', ids })
    expect(refused.json().items.map(({ refusal }: { refusal: string }) => refusal)).toEqual([
      'not_found',
      'not_found',
    ])
    const notNew = await department.post(acceptances, { kind: 'new', ids })
    expect(notNew.json().items[0].refusal).toBe('forbidden')
    const taken = await department.post(acceptances, { kind: 'handed', ids })
    expect(taken.json().items).toEqual(ids.map((id) => ({ id, refusal: null })))
    expect((await department.get(`/api/v1/reports/${ids[0]}`)).json().accountable.unit).toBe(
      HOUSING,
    )
  })

  test.each([
    ['none', { kind: 'new', ids: [] }],
    ['one twice', { kind: 'new', ids: ['430503005003-1', '430503005003-1'] }],
    [
      'more than fifty',
      { kind: 'new', ids: Array.from({ length: 51 }, (_, at) => `430503005003-${at + 1}`) },
    ],
    ['an unknown kind', { kind: 'old', ids: ['430503005003-1'] }],
  ])('%s is a bad request', async (_case, body) => {
    expect((await worker.post(acceptances, body)).statusCode).toBe(400)
  })

  test('a visitor is asked to sign in', async () => {
    const visitor = await service.as()
    const body = { kind: 'new', ids: ['430503005003-1'] }
    expect((await visitor.post(acceptances, body)).statusCode).toBe(401)
  })
})

describe('what waits and what is late', () => {
  test('waiting is what nobody has accepted, in due order', async () => {
    const id = await submit()
    const waiting = await list(worker, 'view=todo&status=waiting')
    expect(waiting.map((report) => report.id)).toContain(id)
    expect(new Set(waiting.map(({ status }) => status))).toEqual(new Set(['submitted']))
    const due = waiting.map(({ respondDueAt }) => respondDueAt)
    expect(due).toEqual([...due].sort())
  })

  test('within so many hours are those whose clock runs out by then, and what is suspended never', async () => {
    const id = await submit()
    await worker.post(`/api/v1/reports/${id}/acceptance`)
    const paused = await submit()
    await worker.post(`/api/v1/reports/${paused}/acceptance`)
    const now = service.clock.now().getTime()
    await worker.post(`/api/v1/reports/${paused}/suspension`, {
      reviewAt: new Date(now + 20 * 86_400_000).toISOString(),
      reason: '等配件到货',
    })
    const { resolveDueAt } = (await worker.get(`/api/v1/reports/${id}`)).json()
    const hours = Math.ceil((Date.parse(resolveDueAt) - now) / 3_600_000)
    expect(hours).toBeLessThan(168)
    const query = (within: number) => `view=todo&status=open&dueWithinHours=${within}`
    expect(await idsOf(worker, query(hours - 1))).not.toContain(id)
    expect(await idsOf(worker, query(hours + 1))).toContain(id)
    service.clock.advanceHours(hours + 24)
    const later = await service.as('worker-zhou')
    const late = await idsOf(later, query(0))
    expect(late).toContain(id)
    expect(late).not.toContain(paused)
    const counts = (await later.get('/api/v1/report-counts')).json()
    expect(counts.overdue).toBe(late.length)
    service.clock.advanceHours(-hours - 24)
  })

  test('what is late is counted for an area where there is one, else for the units', async () => {
    service.clock.advanceHours(24 * 30)
    for (const [key, view] of [
      ['committee-wang', 'area'],
      ['supervisor-hu', 'area'],
      ['department-xiao', 'todo'],
    ] as const) {
      const client = await service.as(key)
      const late = await idsOf(client, `view=${view}&status=open&dueWithinHours=0`)
      expect(late.length).toBeGreaterThan(0)
      expect((await client.get('/api/v1/report-counts')).json().overdue).toBe(late.length)
    }
    service.clock.advanceHours(-24 * 30)
    expect((await resident.get('/api/v1/report-counts')).json().overdue).toBe(0)
  })
})

describe('looking for a report', () => {
  const search = (client: TestClient, text: string, view = 'area') =>
    client.get(`/api/v1/reports?view=${view}&limit=100&text=${encodeURIComponent(text)}`)
  const found = async (client: TestClient, text: string): Promise<string[]> =>
    (await search(client, text)).json().items.map(({ id }: Listed) => id)

  test('a number finds its report, however it is typed and however old', async () => {
    const id = await submit()
    const { number } = (await worker.get(`/api/v1/reports/${id}`)).json()
    const full = number.replace(/\d/g, (digit: string) =>
      String.fromCharCode(digit.charCodeAt(0) + 0xfee0),
    )
    for (const text of [number, number.replace('-', ' - '), full]) {
      expect(await found(committee, text)).toEqual([id])
    }
    service.clock.advanceHours(24 * 200)
    expect(await found(await service.as('supervisor-hu'), number)).toEqual([id])
    service.clock.advanceHours(-24 * 200)
    expect(await found(committee, number.replace(/^\d{6}/, '200101'))).toEqual([])
    expect(await found(await service.as('committee-ouyang'), number)).toEqual([])
  })

  test('words are found in what was said and where, all of them, blanks aside', async () => {
    const id = await submit({ body: '门禁刷不开，Wifi 也断了。', address: '15 栋 2 单元' })
    for (const text of ['门禁', '15栋', '2单元 门禁', 'WIFI', '刷不开']) {
      expect([text, (await found(committee, text)).includes(id)]).toEqual([text, true])
    }
    for (const text of ['门禁 电梯', '%', '_', '16栋']) {
      expect([text, (await found(committee, text)).includes(id)]).toEqual([text, false])
    }
    expect(await found(await service.as('committee-ouyang'), '门禁')).toEqual([])
  })

  test('words are looked for within ninety days', async () => {
    const id = await submit({ body: '水表箱的盖子不见了' })
    service.clock.advanceHours(24 * 89)
    expect(await found(await service.as('committee-wang'), '水表箱')).toEqual([id])
    service.clock.advanceHours(24 * 2)
    expect(await found(await service.as('committee-wang'), '水表箱')).toEqual([])
    service.clock.advanceHours(-24 * 91)
  })

  test('found reports come page by page, newest first', async () => {
    const ids = [
      await submit({ body: '凉亭漏雨一' }),
      await submit({ body: '凉亭漏雨二' }),
      await submit({ body: '凉亭漏雨三' }),
    ]
    const url = `/api/v1/reports?view=area&limit=2&text=${encodeURIComponent('凉亭')}`
    const first = (await committee.get(url)).json()
    const second = (await committee.get(`${url}&cursor=${first.nextCursor}`)).json()
    expect([...first.items, ...second.items].map(({ id }: Listed) => id)).toEqual(ids.reverse())
    expect(second.nextCursor).toBeNull()
  })

  test('only an area is searched, by those who have one', async () => {
    expect((await search(worker, '路灯')).statusCode).toBe(403)
    expect((await search(department, '路灯')).statusCode).toBe(403)
    const elsewhere = await search(worker, '路灯', 'todo')
    expect([elsewhere.statusCode, elsewhere.json().code]).toEqual([422, 'search_needs_area'])
    expect((await search(committee, '长'.repeat(41))).statusCode).toBe(400)
  })
})

test('who answered for most of the like comes first among the receivers', async () => {
  const taken = await submit({ categoryCode: 'property_service' })
  await handOff(taken)
  await department.post(`/api/v1/reports/${taken}/hand-offs/acceptance`)
  const own = await submit({ categoryCode: 'property_service' })
  const receivers = async (id: string) =>
    (await worker.get(`/api/v1/reports/${id}/receivers`)).json()
  const { items, similarCount } = await receivers(own)
  expect(items[0]).toMatchObject({ unit: HOUSING, name: '住房和城乡建设局', handledCount: 1 })
  expect(items.slice(1).every((unit: { handledCount: number }) => unit.handledCount === 0)).toBe(
    true,
  )
  expect(similarCount).toBe(2)
  const dispute = await submit({ categoryCode: 'neighbour_dispute' })
  expect((await receivers(dispute)).items[0]).toMatchObject({ kind: 'committee', handledCount: 0 })
})

test('an opened report says how far the time can be extended, and to its handler alone', async () => {
  const id = await submit()
  const read = async (client: TestClient) => (await client.get(`/api/v1/reports/${id}`)).json()
  expect((await read(worker)).extendableUntil).toBeNull()
  await worker.post(`/api/v1/reports/${id}/acceptance`)
  const { extendableUntil, resolveDueAt } = await read(worker)
  expect(Date.parse(extendableUntil)).toBeGreaterThan(Date.parse(resolveDueAt))
  expect((await read(resident)).extendableUntil).toBeNull()
  const extend = (until: string) =>
    worker.post(`/api/v1/reports/${id}/extension`, { resolveDueAt: until, reason: '等配件' })
  const beyond = new Date(Date.parse(extendableUntil) + 1000).toISOString()
  expect((await extend(beyond)).json().code).toBe('extension_out_of_range')
  const extended = await extend(extendableUntil)
  expect(extended.json()).toMatchObject({ resolveDueAt: extendableUntil })
  const again = extended.json().extendableUntil
  expect((await extend(again)).json().extendableUntil).toBeNull()
})

test('how a report came in is told to those who handle it and to who filed it', async () => {
  const id = await submit({ isPublic: true })
  const channelFor = async (client: TestClient) =>
    (await client.get(`/api/v1/reports/${id}`)).json().channel
  const neighbour = await service.as('resident-yi')
  expect(await Promise.all([worker, resident, neighbour].map(channelFor))).toEqual([
    'mini_program',
    'mini_program',
    null,
  ])
})

test.each([
  ['worker-zhou', { unit: `grid:${GRID}`, kind: 'grid', name: '3网格' }],
  [
    'committee-wang',
    { unit: 'committee:430503005003', kind: 'committee', name: expect.any(String) },
  ],
  ['department-xiao', { unit: HOUSING, kind: 'department', name: '住房和城乡建设局' }],
  ['supervisor-hu', { unit: 'supervisor:430503', kind: 'supervisor', name: '大祥区' }],
  ['auditor-gao', undefined],
])('%s is told in which unit they work', async (key, unit) => {
  const me = (await (await service.as(key)).get('/api/v1/me')).json()
  expect(me.units).toEqual(unit === undefined ? [] : [unit])
})
