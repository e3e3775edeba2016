import { buildReport, fileReport, type Position, positionIn } from './file-report'
import { startTestApp, type TestApp, type TestClient } from './test-app'

let service: TestApp
let resident: TestClient
let worker: TestClient
let position: Position

beforeAll(async () => {
  service = await startTestApp()
  resident = await service.as('resident-chen')
  worker = await service.as('worker-zhou')
  position = await positionIn(service, '430503005003003')
})
afterAll(() => service.close())

const submit = (changes: object = {}) => fileReport(resident, buildReport(position, changes))

describe('who may', () => {
  test('a visitor is asked to sign in before writing', async () => {
    const visitor = await service.as()
    expect((await visitor.post('/api/v1/reports', buildReport(position))).statusCode).toBe(401)
    expect((await visitor.get('/api/v1/reports?view=mine')).statusCode).toBe(401)
  })

  test('a private report does not exist for anybody without a part in it', async () => {
    const id = await submit({ isPublic: false })
    for (const key of [
      'resident-deng',
      'worker-liu',
      'committee-ouyang',
      'auditor-gao',
      'operator-ren',
    ]) {
      const other = await service.as(key)
      expect((await other.get(`/api/v1/reports/${id}`)).statusCode).toBe(404)
      expect((await other.get(`/api/v1/reports/${id}/activities`)).statusCode).toBe(404)
      expect((await other.post(`/api/v1/reports/${id}/acceptance`)).statusCode).toBe(404)
    }
    for (const key of ['committee-wang', 'subdistrict-li', 'supervisor-hu']) {
      expect((await (await service.as(key)).get(`/api/v1/reports/${id}`)).statusCode).toBe(200)
    }
  })

  test('a public report shows visitors neither who reported it nor where exactly', async () => {
    const id = await submit()
    const seen = (await (await service.as()).get(`/api/v1/reports/${id}`)).json()
    expect(seen).toMatchObject({ reporterName: null, position: null, photos: [], isMine: false })
    expect(JSON.stringify(seen)).not.toContain('陈')
  })

  test('a list shows where exactly to whoever handles the report, and to nobody else', async () => {
    const id = await submit()
    const find = async (key: string, view: string) => {
      const list = (
        await (await service.as(key)).get(`/api/v1/reports?view=${view}&limit=100`)
      ).json()
      return list.items.find((each: { id: string }) => each.id === id)
    }
    const exact = { lng: expect.any(Number), lat: expect.any(Number) }
    expect(await find('worker-zhou', 'todo')).toMatchObject({ position: exact })
    const gridCode = '430503005003003'
    const open = (
      await (await service.as()).get(`/api/v1/reports?view=public&gridCode=${gridCode}&limit=100`)
    ).json()
    const seen = open.items.find((each: { id: string }) => each.id === id)
    expect(seen).toMatchObject({ position: null })
  })

  test("another grid's worker may read a public report and do nothing to it", async () => {
    const id = await submit()
    const other = await service.as('worker-liu')
    expect((await other.get(`/api/v1/reports/${id}`)).statusCode).toBe(200)
    expect((await other.post(`/api/v1/reports/${id}/acceptance`)).statusCode).toBe(403)
  })

  test('the reporter cannot handle and the handler cannot confirm', async () => {
    const id = await submit()
    expect((await resident.post(`/api/v1/reports/${id}/acceptance`)).statusCode).toBe(403)
    await worker.post(`/api/v1/reports/${id}/acceptance`)
    await worker.post(`/api/v1/reports/${id}/resolution`, { note: '好了', uploadIds: [] })
    expect((await worker.post(`/api/v1/reports/${id}/confirmation`)).statusCode).toBe(403)
  })

  test('a report in a private category stays private whatever was asked', async () => {
    const id = await submit({ categoryCode: 'neighbour_dispute', isPublic: true })
    expect((await (await service.as()).get(`/api/v1/reports/${id}`)).statusCode).toBe(404)
  })

  test('the views of staff belong to their roles', async () => {
    expect((await resident.get('/api/v1/reports?view=todo')).statusCode).toBe(403)
    expect((await worker.get('/api/v1/reports?view=area')).statusCode).toBe(403)
    const committee = await service.as('committee-wang')
    const grids = (await committee.get('/api/v1/reports?view=area&limit=100'))
      .json()
      .items.map(({ gridCode }: { gridCode: string }) => gridCode.slice(0, 12))
    expect(new Set(grids)).toEqual(new Set(['430503005003']))
  })
})

describe('lists', () => {
  /** Enough in several states for more than one page. */
  beforeAll(async () => {
    for (const _time of [1, 2, 3]) {
      await submit()
      await worker.post(`/api/v1/reports/${await submit()}/acceptance`)
      await resident.post(`/api/v1/reports/${await submit()}/withdrawal`, {})
    }
  })

  test.each([
    ['todo', 'worker-zhou', 'open'],
    ['todo', 'worker-zhou', 'all'],
    ['mine', 'resident-chen', 'all'],
    ['area', 'subdistrict-li', 'open'],
    ['area', 'supervisor-hu', 'closed'],
  ])('%s of %s (%s) comes page by page without gap or repeat', async (view, key, status) => {
    const client = await service.as(key)
    const url = `/api/v1/reports?view=${view}&status=${status}`
    const whole = (await client.get(`${url}&limit=100`)).json().items
    const paged: { id: string }[] = []
    let cursor: string | null = ''
    while (cursor !== null) {
      const response = await client.get(`${url}&limit=2${cursor ? `&cursor=${cursor}` : ''}`)
      const page: { items: { id: string }[]; nextCursor: string | null } = response.json()
      paged.push(...page.items)
      cursor = page.nextCursor
    }
    expect(paged.map(({ id }) => id)).toEqual(whole.map(({ id }: { id: string }) => id))
  })

  test('the workbench is ordered by the clock that runs out first', async () => {
    const { items } = (await worker.get('/api/v1/reports?view=todo&status=open&limit=100')).json()
    const due = items.map(
      (report: { status: string; respondDueAt: string; resolveDueAt: string }) =>
        report.status === 'submitted' ? report.respondDueAt : report.resolveDueAt,
    )
    expect(due.length).toBeGreaterThan(1)
    expect(due).toEqual([...due].sort())
  })

  test('the public list holds public reports of one grid only', async () => {
    const visitor = await service.as()
    await submit({ isPublic: false, body: '这件事只给网格员看' })
    const response = await visitor.get(
      '/api/v1/reports?view=public&gridCode=430503005003003&limit=100',
    )
    expect(response.statusCode).toBe(200)
    expect(response.body).not.toContain('这件事只给网格员看')
    expect((await visitor.get('/api/v1/reports?view=public')).statusCode).toBe(422)
  })

  test('a filter that a list does not have is refused', async () => {
    const response = await resident.get('/api/v1/reports?view=mine&gridCode=430503005003003')
    expect(response.json()).toMatchObject({
      status: 422,
      code: 'filter_unusable',
      fields: { gridCode: 'not_in_view' },
    })
  })

  test.each(['bm90LWpzb24', Buffer.from('["a","b","c"]').toString('base64url')])(
    'a foreign cursor (%s) is refused',
    async (cursor) => {
      const response = await resident.get(`/api/v1/reports?view=mine&cursor=${cursor}`)
      expect(response.statusCode).toBe(422)
      expect(response.json().code).toBe('invalid_cursor')
    },
  )
})

test.each(['nonsense', '430503005003-0', '430503005003-99999999', '1-1', '430503005003-1%27'])(
  'the report id %s is refused or not found',
  async (id) => {
    expect([400, 404]).toContain((await resident.get(`/api/v1/reports/${id}`)).statusCode)
  },
)
