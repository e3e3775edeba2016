import { startTestApp, type TestApp, type TestClient } from './test-app'

const GRID = '430503005003003'
const HOUSING = 'department:430503:housing'
const COMMITTEE = 'committee:430503005003'
const SUBDISTRICT = 'subdistrict:430503005'

let service: TestApp
let resident: TestClient
let worker: TestClient
let committee: TestClient
let housing: TestClient
let subdistrict: TestClient
let supervisor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  resident = await service.as('resident-chen')
  worker = await service.as('worker-zhou')
  committee = await service.as('committee-wang')
  housing = await service.as('department-xiao')
  subdistrict = await service.as('subdistrict-li')
  supervisor = await service.as('supervisor-hu')
})
afterAll(() => service.close())

async function submit(): Promise<string> {
  const response = await resident.post('/api/v1/reports', {
    categoryCode: 'house_safety',
    body: '外墙有裂缝，怕掉下来。',
    address: '12栋北墙',
    gridCode: GRID,
    isPublic: false,
    isAnonymous: true,
    uploadIds: [],
  })
  return response.json().id
}

async function acceptedReport(): Promise<string> {
  const id = await submit()
  await worker.post(`/api/v1/reports/${id}/acceptance`)
  return id
}

const handOff = (client: TestClient, id: string, unit: string) =>
  client.post(`/api/v1/reports/${id}/hand-offs`, { unit, reason: '要他们来看' })
const giveBack = (client: TestClient, id: string, proposedUnit: string) =>
  client.post(`/api/v1/reports/${id}/hand-offs/return`, { proposedUnit, reason: '不归我们管' })
const take = (client: TestClient, id: string) =>
  client.post(`/api/v1/reports/${id}/hand-offs/acceptance`)
const read = async (client: TestClient, id: string) =>
  (await client.get(`/api/v1/reports/${id}`)).json()
const history = async (client: TestClient, id: string) =>
  (await client.get(`/api/v1/reports/${id}/activities`)).json().items

test('the sender answers for a report until the receiver accepts, and everybody sees it', async () => {
  const id = await acceptedReport()
  expect((await handOff(worker, id, HOUSING)).json()).toMatchObject({
    accountable: { unit: `grid:${GRID}`, displayName: '周岚' },
    pending: { unit: HOUSING, name: '住房和城乡建设局', displayName: '肖勇' },
    pendingDueAt: '2026-11-26T02:00:00.000Z',
  })
  expect(await read(resident, id)).toMatchObject({
    accountable: { displayName: '周岚' },
    pending: { kind: 'department' },
  })
  expect((await take(housing, id)).json()).toMatchObject({
    status: 'accepted',
    accountable: { unit: HOUSING, displayName: '肖勇' },
    pending: null,
  })
  const [accepted, sent] = await history(resident, id)
  expect(accepted).toMatchObject({
    event: 'accept_hand_off',
    actorRole: 'department_officer',
    to: { name: '住房和城乡建设局' },
  })
  expect(sent).toMatchObject({ event: 'hand_off', from: { name: '3网格' }, note: '要他们来看' })
  expect(
    (await worker.post(`/api/v1/reports/${id}/resolution`, { note: '好了', uploadIds: [] }))
      .statusCode,
  ).toBe(403)
  const done = await housing.post(`/api/v1/reports/${id}/resolution`, {
    note: '修好了',
    uploadIds: [],
  })
  expect(done.json().status).toBe('resolved')
})

test('after two returns the subdistrict answers for it, asked or not', async () => {
  const id = await acceptedReport()
  await handOff(worker, id, HOUSING)
  expect((await giveBack(housing, id, COMMITTEE)).json()).toBeTruthy()
  expect(await read(worker, id)).toMatchObject({
    accountable: { unit: `grid:${GRID}` },
    pending: null,
  })
  await handOff(worker, id, COMMITTEE)
  await giveBack(committee, id, HOUSING)
  expect(await read(resident, id)).toMatchObject({ accountable: { unit: SUBDISTRICT } })
  expect((await history(resident, id)).map(({ event }: { event: string }) => event)).toEqual([
    'fall_back',
    'return',
    'hand_off',
    'return',
    'hand_off',
    'accept',
    'submit',
  ])
  const handled = await subdistrict.post(`/api/v1/reports/${id}/progress`, {
    note: '街道来协调',
    uploadIds: [],
  })
  expect(handled.json().status).toBe('in_progress')
})

test('a unit sees what is handed to it, also when it is private; others do not', async () => {
  const id = await acceptedReport()
  expect((await housing.get(`/api/v1/reports/${id}`)).statusCode).toBe(404)
  await handOff(worker, id, HOUSING)
  expect((await housing.get(`/api/v1/reports/${id}`)).statusCode).toBe(200)
  const lighting = await service.as('department-long')
  expect((await lighting.get(`/api/v1/reports/${id}`)).statusCode).toBe(404)
  expect((await take(lighting, id)).statusCode).toBe(404)
  const idsIn = async (client: TestClient, view: string) =>
    (await client.get(`/api/v1/reports?view=${view}&status=open&limit=100`))
      .json()
      .items.map((report: { id: string }) => report.id)
  expect(await idsIn(housing, 'arriving')).toContain(id)
  expect(await idsIn(housing, 'todo')).toContain(id)
  expect(await idsIn(worker, 'leaving')).toContain(id)
  expect(await idsIn(lighting, 'todo')).not.toContain(id)
})

test.each([
  ['to nobody', 'department:430503:astronomy', 422, 'unit_cannot_receive'],
  ['to another county', 'department:430502:housing', 422, 'unit_cannot_receive'],
  ['to another subdistrict', 'committee:430503004006', 422, 'unit_cannot_receive'],
  ['to the command centre', 'supervisor:430503', 422, 'unit_cannot_receive'],
  ['to the sender', `grid:${GRID}`, 422, 'unit_cannot_receive'],
  ['to something that is no unit', 'everybody', 400, 'invalid_request'],
])('a hand-off %s is refused and nothing changes', async (_to, unit, status, code) => {
  const id = await acceptedReport()
  const response = await handOff(worker, id, unit)
  expect([response.statusCode, response.json().code]).toEqual([status, code])
  expect(await read(worker, id)).toMatchObject({ pending: null })
})

test('one hand-off at a time; the sender may take it back', async () => {
  const id = await acceptedReport()
  await handOff(worker, id, HOUSING)
  expect((await handOff(worker, id, COMMITTEE)).json().code).toBe('hand_off_pending')
  expect((await take(worker, id)).statusCode).toBe(403)
  const recalled = await worker.post(`/api/v1/reports/${id}/hand-offs/recall`)
  expect(recalled.json()).toMatchObject({ pending: null, accountable: { unit: `grid:${GRID}` } })
  // Whoever was asked has no part in it any more, and it is private.
  expect((await take(housing, id)).statusCode).toBe(404)
})

test('of an acceptance and a recall at once exactly one happens', async () => {
  const id = await acceptedReport()
  await handOff(worker, id, HOUSING)
  const [taken, recalled] = await Promise.all([
    take(housing, id),
    worker.post(`/api/v1/reports/${id}/hand-offs/recall`),
  ])
  expect([taken.statusCode, recalled.statusCode].filter((status) => status === 200)).toHaveLength(1)
  const { accountable, pending } = await read(worker, id)
  expect(pending).toBeNull()
  expect(accountable.unit).toBe(taken.statusCode === 200 ? HOUSING : `grid:${GRID}`)
})

test('nobody can pass a report round for ever', async () => {
  const id = await acceptedReport()
  for (let round = 0; round < 8; round += 1) {
    expect((await handOff(worker, id, HOUSING)).statusCode).toBe(200)
    expect((await worker.post(`/api/v1/reports/${id}/hand-offs/recall`)).statusCode).toBe(200)
  }
  const once = await handOff(worker, id, HOUSING)
  expect([once.statusCode, once.json().code]).toEqual([409, 'hand_offs_used_up'])
})

test('whom a report may go to is told to those who may hand it on', async () => {
  const id = await acceptedReport()
  const { items } = (await worker.get(`/api/v1/reports/${id}/receivers`)).json()
  const units = items.map(({ unit }: { unit: string }) => unit)
  expect(units).toEqual(
    expect.arrayContaining([COMMITTEE, SUBDISTRICT, HOUSING, 'grid:430503005003001']),
  )
  expect(units).not.toContain(`grid:${GRID}`)
  expect((await resident.get(`/api/v1/reports/${id}/receivers`)).statusCode).toBe(403)
  expect((await housing.get(`/api/v1/reports/${id}/receivers`)).statusCode).toBe(404)
})

test('a suspension stops the clock until its review date', async () => {
  const id = await acceptedReport()
  const { resolveDueAt } = await read(worker, id)
  const reviewAt = '2026-12-02T02:00:00.000Z'
  const suspended = await worker.post(`/api/v1/reports/${id}/suspension`, {
    reviewAt,
    reason: '等专家来看',
  })
  expect(suspended.json()).toMatchObject({ status: 'suspended', reviewAt })
  const resumed = await worker.post(`/api/v1/reports/${id}/resumption`)
  expect(resumed.json()).toMatchObject({ status: 'in_progress', reviewAt: null, resolveDueAt })
  const tooFar = await worker.post(`/api/v1/reports/${id}/suspension`, {
    reviewAt: '2027-12-02T02:00:00.000Z',
    reason: '等专家来看',
  })
  expect(tooFar.json().code).toBe('review_out_of_range')
})

test('more time is given only before the time is over, and twice at most', async () => {
  const id = await acceptedReport()
  const { resolveDueAt } = await read(worker, id)
  const later = (days: number) =>
    new Date(Date.parse(resolveDueAt) + days * 86_400_000).toISOString()
  const extend = (until: string) =>
    worker.post(`/api/v1/reports/${id}/extension`, { resolveDueAt: until, reason: '等材料' })
  expect((await extend(later(-1))).json().code).toBe('extension_out_of_range')
  expect((await extend(later(300))).json().code).toBe('extension_out_of_range')
  expect((await extend(later(1))).json().resolveDueAt).toBe(later(1))
  expect((await extend(later(2))).json().resolveDueAt).toBe(later(2))
  expect((await extend(later(3))).json().code).toBe('extensions_used_up')
  const [latest] = await history(resident, id)
  expect(latest).toMatchObject({ event: 'extend', note: '等材料', until: later(2) })
})

test('after the time is over there is no extension', async () => {
  const id = await submit()
  await service.db
    .updateTable('reports')
    .set({ resolve_due_at: service.clock.now() })
    .where('id', '=', id.split('-')[1] ?? '')
    .execute()
  await worker.post(`/api/v1/reports/${id}/acceptance`)
  const response = await worker.post(`/api/v1/reports/${id}/extension`, {
    resolveDueAt: '2026-12-20T02:00:00.000Z',
    reason: '来不及',
  })
  expect(response.json().code).toBe('extension_too_late')
})

test('a reminder a day, from the reporter alone; supervision from above, with words', async () => {
  const id = await acceptedReport()
  const remind = () => resident.post(`/api/v1/reports/${id}/reminders`)
  expect((await remind()).statusCode).toBe(200)
  expect((await remind()).json().code).toBe('reminder_too_soon')
  expect((await worker.post(`/api/v1/reports/${id}/reminders`)).statusCode).toBe(403)
  const supervised = await supervisor.post(`/api/v1/reports/${id}/supervisions`, {
    note: '请今天答复',
  })
  expect(supervised.json().isSupervised).toBe(true)
  expect(
    (await committee.post(`/api/v1/reports/${id}/supervisions`, { note: '请快' })).statusCode,
  ).toBe(403)
  const ids = (await supervisor.get('/api/v1/reports?view=supervision&status=open&limit=100'))
    .json()
    .items.map((report: { id: string }) => report.id)
  expect(ids).toContain(id)
  expect(
    (await history(resident, id)).slice(0, 2).map(({ event }: { event: string }) => event),
  ).toEqual(['supervise', 'remind'])
})

test('a note among staff is read by staff alone', async () => {
  const id = await acceptedReport()
  await committee.post(`/api/v1/reports/${id}/notes`, { note: '住户情绪激动，请两人同去' })
  expect((await history(worker, id))[0]).toMatchObject({ event: 'note', isInternal: true })
  expect(JSON.stringify(await history(resident, id))).not.toContain('情绪')
})

test('a confirmation says how it was handled; a bad word needs a reason', async () => {
  const id = await acceptedReport()
  await worker.post(`/api/v1/reports/${id}/resolution`, { note: '好了', uploadIds: [] })
  const confirm = (body: object) => resident.post(`/api/v1/reports/${id}/confirmation`, body)
  expect((await confirm({ rating: 'dissatisfied' })).json().code).toBe('reason_required')
  expect((await confirm({ rating: 'angry' })).statusCode).toBe(400)
  expect((await confirm({ rating: 'mostly_satisfied' })).json()).toMatchObject({
    status: 'closed',
    closedAs: 'confirmed',
  })
  expect((await history(worker, id))[0].rating).toBe('mostly_satisfied')
})

test('how much waits is counted for each, and nothing for those it is not for', async () => {
  const count = async (client: TestClient) => (await client.get('/api/v1/report-counts')).json()
  const before = await count(housing)
  await handOff(worker, await acceptedReport(), HOUSING)
  expect(await count(housing)).toEqual({
    ...before,
    todo: before.todo + 1,
    arriving: before.arriving + 1,
  })
  expect(await count(resident)).toEqual({
    todo: 0,
    arriving: 0,
    leaving: 0,
    supervision: 0,
    overdue: 0,
  })
  expect((await (await service.as()).get('/api/v1/report-counts')).statusCode).toBe(401)
})
