import { startTestApp, type TestApp, type TestClient } from './test-app'

let service: TestApp
let resident: TestClient
let worker: TestClient
let reportId: string

const BODY = '湘E·12345 天天堵门，车主 138 1234 5678，身份证 11010519491231002X，请来看看'
const ADDRESS = '3栋501，找13812345678'
const NOTE = '给13987654321打过电话，他说家里是0739-5550199'
const MASKED_BODY =
  '湘E·***45 天天堵门，车主 138 **** 5678，身份证 110**************X，请来看看'
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
