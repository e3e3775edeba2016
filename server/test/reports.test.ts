import { startTestApp, type TestApp, type TestClient } from './test-app'

let service: TestApp
let resident: TestClient
let worker: TestClient
let position: { lng: number; lat: number }

beforeAll(async () => {
  service = await startTestApp()
  resident = await service.as('resident-chen')
  worker = await service.as('worker-zhou')
  position = await service.db
    .selectFrom('buildings')
    .select(['lng', 'lat'])
    .where('grid_code', '=', '430503005003003')
    .executeTakeFirstOrThrow()
})
afterAll(() => service.close())

function buildReport(changes: object = {}): object {
  return {
    categoryCode: 'street_light',
    body: '3栋东边的路灯坏了三天。晚上太黑，老人走路怕摔。',
    address: '3栋东侧',
    position,
    isPublic: true,
    isAnonymous: true,
    uploadIds: [],
    ...changes,
  }
}

async function submit(changes: object = {}): Promise<string> {
  const response = await resident.post('/api/v1/reports', buildReport(changes))
  expect(response.statusCode).toBe(201)
  return response.json().id
}

const events = async (client: TestClient, id: string): Promise<string[]> =>
  (await client.get(`/api/v1/reports/${id}/activities`))
    .json()
    .items.map(({ event }: { event: string }) => event)

test('the first loop: reported, accepted, worked on, resolved and confirmed', async () => {
  const id = await submit()
  const submitted = (await resident.get(`/api/v1/reports/${id}`)).json()
  expect(submitted).toMatchObject({
    title: '3栋东边的路灯坏了三天',
    status: 'submitted',
    gridCode: '430503005003003',
    isMine: true,
    reporterName: null,
    accountable: { unit: 'grid:430503005003003', kind: 'grid', name: '3网格', displayName: '周岚' },
    pending: null,
    respondDueAt: '2026-11-26T02:00:00.000Z',
    resolveDueAt: '2026-11-26T02:00:00.000Z',
  })
  const seen = (await worker.get('/api/v1/reports?view=todo&status=open')).json().items
  expect(seen.map((report: { id: string }) => report.id)).toContain(id)

  service.clock.advanceHours(1)
  const accepted = await worker.post(`/api/v1/reports/${id}/acceptance`)
  expect(accepted.json()).toMatchObject({ status: 'accepted', reporterName: '陈*' })
  await worker.post(`/api/v1/reports/${id}/progress`, { note: '去看过，灯头烧了', uploadIds: [] })
  const resolved = await worker.post(`/api/v1/reports/${id}/resolution`, {
    note: '换了两个灯头',
    uploadIds: [],
  })
  expect(resolved.json()).toMatchObject({
    status: 'resolved',
    confirmBy: '2026-12-02T03:00:00.000Z',
  })
  const confirmed = await resident.post(`/api/v1/reports/${id}/confirmation`)
  expect(confirmed.json()).toMatchObject({ status: 'closed', closedAs: 'confirmed' })
  service.clock.advanceHours(-1)

  expect(await events(resident, id)).toEqual(['confirm', 'resolve', 'progress', 'accept', 'submit'])
  expect(await events(worker, id)).toEqual(await events(resident, id))
})

test('resolved lists what waits for my word, and nothing of others', async () => {
  const id = await submit()
  const open = await submit()
  const resolved = async (client: TestClient) =>
    (await client.get('/api/v1/reports?view=mine&status=resolved&limit=100'))
      .json()
      .items.map((report: { id: string }) => report.id)
  expect(await resolved(resident)).not.toContain(id)
  await worker.post(`/api/v1/reports/${id}/acceptance`)
  await worker.post(`/api/v1/reports/${id}/resolution`, { note: '换了灯头', uploadIds: [] })
  expect(await resolved(resident)).toContain(id)
  expect(await resolved(resident)).not.toContain(open)
  expect(await resolved(worker)).not.toContain(id)
  await resident.post(`/api/v1/reports/${id}/confirmation`)
  expect(await resolved(resident)).not.toContain(id)
})

test('a grid’s record counts its open public reports and says when one was last answered', async () => {
  const record = async (): Promise<{ openCount: number; answeredAt: string | null }> =>
    (await (await service.as()).get('/api/v1/grids/430503005003003')).json().record
  const before = await record()
  const id = await submit()
  await submit({ isPublic: false })
  expect(await record()).toEqual({ ...before, openCount: before.openCount + 1 })
  service.clock.advanceHours(2)
  const colleague = await service.as('worker-zhou')
  await colleague.post(`/api/v1/reports/${id}/acceptance`)
  expect(await record()).toEqual({
    openCount: before.openCount + 1,
    answeredAt: service.clock.now().toISOString(),
  })
  await colleague.post(`/api/v1/reports/${id}/resolution`, { note: '换了灯头', uploadIds: [] })
  expect((await record()).openCount).toBe(before.openCount)
  service.clock.advanceHours(-2)
})

test('a disputed solution goes back to the handler with the reason and new time', async () => {
  const id = await submit()
  await worker.post(`/api/v1/reports/${id}/acceptance`)
  await worker.post(`/api/v1/reports/${id}/resolution`, { note: '修好了', uploadIds: [] })
  service.clock.advanceHours(72)
  const sameResident = await service.as('resident-chen')
  const disputed = await sameResident.post(`/api/v1/reports/${id}/dispute`, { reason: '还是不亮' })
  service.clock.advanceHours(-72)
  expect(disputed.json()).toMatchObject({
    status: 'in_progress',
    reopenedCount: 1,
    resolvedAt: null,
    resolveDueAt: '2026-11-29T02:00:00.000Z',
  })
  const [latest] = (await worker.get(`/api/v1/reports/${id}/activities`)).json().items
  expect(latest).toMatchObject({ event: 'dispute', note: '还是不亮', actor: null })
})

test('a rejected report says where to go instead and can be contested', async () => {
  const id = await submit()
  await worker.post(`/api/v1/reports/${id}/rejection`, {
    reason: '不归网格管',
    referTo: '供电公司',
  })
  const [latest] = (await resident.get(`/api/v1/reports/${id}/activities`)).json().items
  expect(latest).toMatchObject({ note: '不归网格管', referTo: '供电公司' })
  const contested = await resident.post(`/api/v1/reports/${id}/dispute`, { reason: '供电说归社区' })
  expect(contested.json().status).toBe('in_progress')
})

test('the reporter may withdraw', async () => {
  const id = await submit()
  const withdrawn = await resident.post(`/api/v1/reports/${id}/withdrawal`, {})
  expect(withdrawn.json().status).toBe('withdrawn')
})

describe('where a report goes', () => {
  test('a point in the sea gets a clear answer and stores nothing', async () => {
    const before = await countReports()
    const response = await resident.post(
      '/api/v1/reports',
      buildReport({ position: { lng: 124.5, lat: 30.1 } }),
    )
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject({
      code: 'position_outside_grids',
      fields: { position: 'outside_grids' },
    })
    expect(await countReports()).toBe(before)
  })

  test('a grid chosen by hand is used where the point is in none', async () => {
    const id = await submit({
      position: { lng: 124.5, lat: 30.1 },
      gridCode: '430503005003001',
    })
    expect((await resident.get(`/api/v1/reports/${id}`)).json().gridCode).toBe('430503005003001')
  })

  test('the point wins over the grid chosen by hand', async () => {
    const id = await submit({ gridCode: '430503005003001' })
    expect((await resident.get(`/api/v1/reports/${id}`)).json().gridCode).toBe('430503005003003')
  })

  test.each([
    ['neither point nor grid', { position: undefined }, 'place_required'],
    ['an unknown grid', { position: undefined, gridCode: '999999999999999' }, 'unknown_grid'],
    ['an unknown category', { categoryCode: 'dragons' }, 'unknown_category'],
    [
      'a photo that was never uploaded',
      { uploadIds: ['5f0f3a3e-6f2e-4d6b-9d0b-0a6f6a3f7c11'] },
      'upload_unknown',
    ],
  ])('%s is refused and nothing is stored', async (_case, changes, code) => {
    const before = await countReports()
    const response = await resident.post('/api/v1/reports', buildReport(changes))
    expect(response.statusCode).toBe(422)
    expect(response.json().code).toBe(code)
    expect(await countReports()).toBe(before)
  })
})

test.each([
  ['an unknown field', { status: 'closed' }, 'status'],
  ['a wrong type', { body: 5 }, 'body'],
  ['over-long text', { body: '长'.repeat(501) }, 'body'],
  ['blank text', { body: '    ' }, 'body'],
  ['a missing field', { isPublic: undefined }, 'isPublic'],
  ['a position with text', { position: { lng: '111', lat: 27 } }, 'position.lng'],
  ['ten photos', { uploadIds: Array.from({ length: 10 }, () => crypto.randomUUID()) }, 'uploadIds'],
])('%s is refused by name', async (_case, changes, field) => {
  const response = await resident.post('/api/v1/reports', buildReport(changes))
  expect(response.statusCode).toBe(400)
  expect(response.json()).toMatchObject({
    code: 'invalid_request',
    fields: { [field]: expect.any(String) },
  })
})

describe('the same request twice', () => {
  test('one after the other makes one report', async () => {
    const before = await countReports()
    const first = await resident.post('/api/v1/reports', buildReport(), 'key-twice-1')
    const second = await resident.post('/api/v1/reports', buildReport(), 'key-twice-1')
    expect(second.json().id).toBe(first.json().id)
    expect(await countReports()).toBe(before + 1)
  })

  test('with another body for another community it is refused and stores nothing', async () => {
    const elsewhere = { position: undefined, gridCode: '430503005004001' }
    await resident.post('/api/v1/reports', buildReport(), 'one-key-two-places')
    const other = await resident.post(
      '/api/v1/reports',
      buildReport(elsewhere),
      'one-key-two-places',
    )
    expect(other.json()).toMatchObject({ status: 409, code: 'idempotency_key_reused' })
    const mine = (await resident.get('/api/v1/reports?view=mine')).json().items
    expect(mine[0].gridCode).toBe('430503005003003')
  })

  test('many at once make one report', async () => {
    const before = await countReports()
    const responses = await Promise.all(
      Array.from({ length: 6 }, () =>
        resident.post('/api/v1/reports', buildReport(), 'key-twice-2'),
      ),
    )
    expect(new Set(responses.map((response) => response.json().id)).size).toBe(1)
    expect(await countReports()).toBe(before + 1)
  })

  test('a repeated acceptance is answered, not refused', async () => {
    const id = await submit()
    await worker.post(`/api/v1/reports/${id}/acceptance`, {}, 'key-accept-1')
    const again = await worker.post(`/api/v1/reports/${id}/acceptance`, {}, 'key-accept-1')
    expect(again.statusCode).toBe(200)
    expect(await events(worker, id)).toEqual(['accept', 'submit'])
  })

  test('a second, new acceptance is an illegal transition', async () => {
    const id = await submit()
    await worker.post(`/api/v1/reports/${id}/acceptance`)
    const again = await worker.post(`/api/v1/reports/${id}/acceptance`)
    expect(again.statusCode).toBe(409)
    expect(again.json().code).toBe('report_transition_illegal')
  })

  test('of several acceptances at once exactly one happens', async () => {
    const id = await submit()
    const responses = await Promise.all(
      Array.from({ length: 5 }, () => worker.post(`/api/v1/reports/${id}/acceptance`)),
    )
    expect(responses.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409, 409, 409, 409])
    expect(await events(worker, id)).toEqual(['accept', 'submit'])
  })
})

describe('who may', () => {
  test('a visitor is asked to sign in before writing', async () => {
    const visitor = await service.as()
    expect((await visitor.post('/api/v1/reports', buildReport())).statusCode).toBe(401)
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

async function countReports(): Promise<number> {
  const { count } = await service.db
    .selectFrom('reports')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
