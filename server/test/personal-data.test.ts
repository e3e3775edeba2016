import { presentActivity } from '../src/http/routes/reports/present-report'
import { GRID } from './file-for-somebody'
import { act, buildReport, fileReport, getSteps, positionIn } from './file-report'
import { startTestApp, type TestApp, type TestClient } from './test-app'

let service: TestApp
let resident: TestClient
let worker: TestClient
let reportId: string

const BODY = '湘E·12345 天天堵门，车主 138 1234 5678，身份证 11010519491231002X，请来看看'
const ADDRESS = '3栋501，找13812345678'
const NOTE = '给13987654321打过电话，他说家里是0739-5550199'
const MASKED_BODY = '湘E·***45 天天堵门，车主 138 **** 5678，身份证 110**************X，请来看看'
const MASKED_ADDRESS = '3栋501，找138****5678'
const MASKED_NOTE = '给139****4321打过电话，他说家里是0739-*****99'

beforeAll(async () => {
  service = await startTestApp()
  resident = await service.as('resident-chen')
  worker = await service.as('worker-zhou')
  const created = await resident.post('/api/v1/reports', {
    categoryCode: 'road_traffic',
    body: BODY,
    address: ADDRESS,
    gridCode: '430503005003003',
    isPublic: true,
    isAnonymous: true,
    uploadIds: [],
  })
  reportId = created.json().id
  await worker.post(`/api/v1/reports/${reportId}/acceptance`)
  await worker.post(`/api/v1/reports/${reportId}/progress`, { note: NOTE, uploadIds: [] })
})
afterAll(() => service.close())

interface Read {
  readonly title: string
  readonly body: string
  readonly address: string
  readonly note: string
  readonly listed: readonly string[]
}

/** Everything a public report shows somebody, on its own, in its timeline and in the grid's list. */
async function readAs(key: string | undefined): Promise<Read> {
  const client = await service.as(key)
  const { title, body, address } = (await client.get(`/api/v1/reports/${reportId}`)).json()
  const activities = (await client.get(`/api/v1/reports/${reportId}/activities`)).json().items
  const list = await client.get('/api/v1/reports?view=public&gridCode=430503005003003&limit=100')
  const listed = list.json().items.find(({ id }: { id: string }) => id === reportId)
  return { title, body, address, note: activities[0].note, listed: [listed.title, listed.address] }
}

test.each([undefined, 'resident-li', 'resident-deng', 'worker-liu', 'auditor-gao', 'operator-ren'])(
  'numbers in a public report are masked wherever %s reads it',
  async (key) => {
    const title = '湘E·***45 天天堵门，车主 138 **…'
    expect(await readAs(key)).toEqual({
      title,
      body: MASKED_BODY,
      address: MASKED_ADDRESS,
      note: MASKED_NOTE,
      listed: [title, MASKED_ADDRESS],
    })
  },
)

test.each(['resident-chen', 'worker-zhou', 'committee-wang', 'subdistrict-li', 'supervisor-hu'])(
  '%s has a part in it and reads what was written',
  async (key) => {
    const title = '湘E·12345 天天堵门，车主 138 12…'
    expect(await readAs(key)).toEqual({
      title,
      body: BODY,
      address: ADDRESS,
      note: NOTE,
      listed: [title, ADDRESS],
    })
  },
)

describe('where else to go', () => {
  const REFER_TO = '公路处0739-5550199，找张师傅13987654321'
  const MASKED_REFER_TO = '公路处0739-5550199，找张师傅139****4321'
  let rejectedId: string

  beforeAll(async () => {
    rejectedId = await fileReport(
      resident,
      buildReport(await positionIn(service, GRID), { categoryCode: 'road_traffic' }),
    )
    await act(worker, rejectedId, 'rejection', { reason: '不归社区管', referTo: REFER_TO })
  })

  test.each([undefined, 'resident-li', 'worker-liu'])(
    '%s reads the office’s landline, and no phone of a person',
    async (key) => {
      const [latest] = await getSteps(await service.as(key), rejectedId)
      expect(latest).toMatchObject({ event: 'reject', referTo: MASKED_REFER_TO })
    },
  )

  test.each(['resident-chen', 'worker-zhou'])('%s reads it as it was written', async (key) => {
    const [latest] = await getSteps(await service.as(key), rejectedId)
    expect(latest).toMatchObject({ event: 'reject', referTo: REFER_TO })
  })

  test('what stands in the main report’s history is masked for the merged report’s reporter', () => {
    const step = presentActivity(
      {
        id: '1',
        event: 'reject',
        fromStatus: 'submitted',
        toStatus: 'rejected',
        actorAccountId: null,
        actorName: null,
        actorRole: 'grid_worker',
        note: NOTE,
        isInternal: false,
        checkStatus: null,
        isOfMain: true,
        details: { referTo: REFER_TO },
        at: new Date(0),
        photos: [],
      },
      { accountId: '1', parties: new Set(['reporter']), units: new Map(), linkTo: String },
    )
    expect(step).toMatchObject({ note: MASKED_NOTE, referTo: MASKED_REFER_TO })
  })
})

describe('why reports were merged and parted', () => {
  const QUOTE = '和13812345678报的是同一盏灯'
  const MASKED_QUOTE = '和138****5678报的是同一盏灯'
  let mergedId: string

  beforeAll(async () => {
    const position = await positionIn(service, GRID)
    const mainId = await fileReport(resident, buildReport(position))
    mergedId = await fileReport(await service.as('resident-deng'), buildReport(position))
    await act(worker, mergedId, 'acceptance')
    const merged = await act(worker, mergedId, 'merge', { into: mainId, note: QUOTE })
    if (merged.statusCode !== 200) throw new Error(merged.body)
    await act(worker, mergedId, 'unmerge', { note: QUOTE })
  })

  const notesFor = async (key: string | undefined) =>
    (await getSteps(await service.as(key), mergedId))
      .filter(({ event }: { event: string }) => event.endsWith('merge'))
      .map(({ note }: { note: string }) => note)

  test.each(['resident-deng', 'resident-chen', undefined])(
    '%s does not read whom the staff quote',
    async (key) => {
      expect(await notesFor(key)).toEqual([MASKED_QUOTE, MASKED_QUOTE])
    },
  )

  test.each(['worker-zhou', 'committee-wang'])('%s reads it as it was written', async (key) => {
    expect(await notesFor(key)).toEqual([QUOTE, QUOTE])
  })
})

describe('the check of a draft', () => {
  const url = '/api/v1/personal-data-checks'

  test('says what stands where and what readers would see instead', async () => {
    const text = '😀打13812345678，车湘E12345'
    const { findings } = (await resident.post(url, { text })).json()
    expect(findings).toEqual([
      { kind: 'mobile_phone', start: 3, end: 14, masked: '138****5678' },
      { kind: 'number_plate', start: 16, end: 23, masked: '湘E***45' },
    ])
    expect(text.slice(findings[0].start, findings[0].end)).toBe('13812345678')
  })

  test('finds nothing where there is nothing', async () => {
    expect((await resident.post(url, { text: '3栋的路灯坏了' })).json()).toEqual({ findings: [] })
  })

  test.each([
    ['no text', {}],
    ['blank text', { text: '  ' }],
    ['over-long text', { text: '长'.repeat(1001) }],
    ['an unknown field', { text: '路灯', x: 1 }],
  ])('refuses %s', async (_case, body) => {
    expect((await resident.post(url, body)).statusCode).toBe(400)
  })

  test('is for people who are signed in', async () => {
    expect((await (await service.as()).post(url, { text: '路灯' })).statusCode).toBe(401)
  })

  test('leaves nothing behind', async () => {
    const count = async () =>
      (await service.db.selectFrom('idempotency_keys').selectAll().execute()).length
    const before = await count()
    await resident.post(url, { text: '13812345678' })
    expect(await count()).toBe(before)
  })
})
