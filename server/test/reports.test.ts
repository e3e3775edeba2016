import { act, buildReport, fileReport, getReport, type Position, positionIn } from './file-report'
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

test('asked lists what waits for my word – a solution or a refusal –, and nothing of others', async () => {
  const id = await submit()
  const open = await submit()
  const asked = async (client: TestClient) =>
    (await client.get('/api/v1/reports?view=mine&status=asked&limit=100'))
      .json()
      .items.map((report: { id: string }) => report.id)
  expect(await asked(resident)).not.toContain(id)
  await worker.post(`/api/v1/reports/${id}/acceptance`)
  await worker.post(`/api/v1/reports/${id}/resolution`, { note: '换了灯头', uploadIds: [] })
  expect(await asked(resident)).toContain(id)
  expect(await asked(resident)).not.toContain(open)
  expect(await asked(worker)).not.toContain(id)
  await resident.post(`/api/v1/reports/${id}/confirmation`)
  expect(await asked(resident)).not.toContain(id)
  const refusal = { reason: '不归社区管', referTo: '园林局' }
  await worker.post(`/api/v1/reports/${open}/rejection`, refusal)
  expect(await asked(resident)).toContain(open)
  const week = new Date(service.clock.now().getTime() + 7 * 86_400_000).toISOString()
  expect((await resident.get(`/api/v1/reports/${open}`)).json().confirmBy).toBe(week)
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

test('the reporter knows from when on they may remind; nobody else is told', async () => {
  const id = await submit()
  const before = await getReport(resident, id)
  expect(Date.parse(before.nextReminderAt)).toBeLessThanOrEqual(service.clock.now().getTime())
  expect((await getReport(worker, id)).nextReminderAt).toBeNull()
  const reminded = (await act(resident, id, 'reminders')).json()
  const dayLater = new Date(service.clock.now().getTime() + 24 * 3_600_000).toISOString()
  expect(reminded.nextReminderAt).toBe(dayLater)
  expect((await act(resident, id, 'reminders')).json().code).toBe('reminder_too_soon')
})

describe('where a report goes', () => {
  test('a point in the sea gets a clear answer and stores nothing', async () => {
    const before = await countReports()
    const response = await resident.post(
      '/api/v1/reports',
      buildReport(position, { position: { lng: 124.5, lat: 30.1 } }),
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
    const response = await resident.post('/api/v1/reports', buildReport(position, changes))
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
  const response = await resident.post('/api/v1/reports', buildReport(position, changes))
  expect(response.statusCode).toBe(400)
  expect(response.json()).toMatchObject({
    code: 'invalid_request',
    fields: { [field]: expect.any(String) },
  })
})

describe('the same request twice', () => {
  test('one after the other makes one report', async () => {
    const before = await countReports()
    const first = await resident.post('/api/v1/reports', buildReport(position), 'key-twice-1')
    const second = await resident.post('/api/v1/reports', buildReport(position), 'key-twice-1')
    expect(second.json().id).toBe(first.json().id)
    expect(await countReports()).toBe(before + 1)
  })

  test('with another body for another community it is refused and stores nothing', async () => {
    const elsewhere = { position: undefined, gridCode: '430503005004001' }
    await resident.post('/api/v1/reports', buildReport(position), 'one-key-two-places')
    const other = await resident.post(
      '/api/v1/reports',
      buildReport(position, elsewhere),
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
        resident.post('/api/v1/reports', buildReport(position), 'key-twice-2'),
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

async function countReports(): Promise<number> {
  const { count } = await service.db
    .selectFrom('reports')
    .select(({ fn }) => fn.countAll<string>().as('count'))
    .executeTakeFirstOrThrow()
  return Number(count)
}
