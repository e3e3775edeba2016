import { cast, openPoll } from './build-consultation'
import { accept, COMMUNITY, doAct, outlinesOf } from './build-grid-file'
import { buildNeighbourhood } from './build-neighbourhood'
import { propose } from './build-topic'
import {
  act,
  buildReport,
  fileReport,
  getReport,
  getSteps,
  positionIn,
  resolve,
} from './file-report'
import { residentOf as residentIn } from './resident-of'
import { startTestApp, type TestApp, type TestClient } from './test-app'

let service: TestApp
let committee: TestClient

/** Each test changes the demo city, so each has its own. */
beforeEach(async () => {
  service = await startTestApp()
  committee = await service.as('committee-wang')
})
afterEach(() => service.close())

const code = (number: number) => `${COMMUNITY}00${number}`
const residentOf = (gridCode: string) => residentIn(service, gridCode)

async function workersOf(gridCode: string): Promise<(string | null)[]> {
  const rows = await service.db
    .selectFrom('appointments')
    .innerJoin('accounts', 'accounts.id', 'appointments.account_id')
    .select('accounts.display_name')
    .where('role', '=', 'grid_worker')
    .where('area_code', '=', gridCode)
    .where('ends_at', 'is', null)
    .orderBy('starts_at')
    .orderBy('appointments.id')
    .execute()
  return rows.map(({ display_name }) => display_name)
}

async function householdsOf(gridCode: string): Promise<number> {
  const rows = await service.db
    .selectFrom('households')
    .select('id')
    .where('grid_code', '=', gridCode)
    .execute()
  return rows.length
}

async function openTopicsOf(gridCode: string): Promise<number> {
  const rows = await service.db
    .selectFrom('topics')
    .select('id')
    .where('area_code', '=', gridCode)
    .where('status', 'in', ['collecting', 'waiting', 'adopted'])
    .execute()
  return rows.length
}

test('joined grids: homes, open reports and workers go along, and what is past keeps its grid', async () => {
  const { key } = await residentOf(code(1))
  const resident = await service.as(key)
  const worker = await service.as('worker-liu')
  const open = await fileReport(resident, buildReport(await positionIn(service, code(1))))
  const closed = await fileReport(resident, buildReport(await positionIn(service, code(1))))
  await resolve(worker, closed)
  await act(resident, closed, 'confirmation', { rating: 'satisfied' })
  const [first, second] = [await householdsOf(code(1)), await householdsOf(code(2))]

  const plan = await doAct(committee, code(1), 'merge-plan', { intoCode: code(2) })
  expect(plan).toMatchObject({ state: 'accepted', kind: 'merge' })

  expect(await householdsOf(code(2))).toBe(first + second)
  expect(await workersOf(code(2))).toEqual(['唐小燕', '刘建国'])
  expect(await workersOf(code(1))).toEqual([])
  const report = await getReport(worker, open)
  expect(report).toMatchObject({ gridCode: code(2), accountable: { unit: `grid:${code(2)}` } })
  const [moved, ...past] = await getSteps(worker, open)
  expect(moved).toMatchObject({ event: 'change_grid', actorRole: 'committee_member' })
  expect(JSON.stringify(past)).not.toContain(code(2))
  expect(await getReport(worker, closed)).toMatchObject({ gridCode: code(1) })

  // The old code is reserved, and leads to the heir.
  expect((await committee.get(`/api/v1/grids/${code(1)}`)).json()).toMatchObject({ code: code(2) })
  const { items } = (await committee.get(`/api/v1/grids?communityCode=${COMMUNITY}`)).json()
  expect(items.map((grid: { code: string }) => grid.code)).not.toContain(code(1))
  const taken = { direction: 'west_east', share: 50, number: '001', name: '新网格' }
  const refused = await committee.post(`/api/v1/grids/${code(2)}/split-plan`, taken)
  expect(refused.json()).toMatchObject({ code: 'grid_number_taken' })
  const handedOn = await act(worker, open, 'hand-offs', {
    unit: `grid:${code(1)}`,
    reason: '请那边看看',
  })
  expect(handedOn.json()).toMatchObject({ code: 'unit_cannot_receive' })
})

test('a report that is opened again in a grid that ended belongs to its heir', async () => {
  const { key } = await residentOf(code(1))
  const resident = await service.as(key)
  const worker = await service.as('worker-liu')
  const id = await fileReport(resident, buildReport(await positionIn(service, code(1))))
  await resolve(worker, id)
  await act(resident, id, 'confirmation', { rating: 'satisfied' })
  await doAct(committee, code(1), 'merge-plan', { intoCode: code(2) })
  const subdistrict = await service.as('subdistrict-li')
  const reopened = await act(subdistrict, id, 'reopening', { reason: '居民反映又不亮了' })
  expect(reopened.json()).toMatchObject({
    gridCode: code(2),
    accountable: { unit: `grid:${code(2)}` },
  })
})

test('a parted grid: what lies in the new part goes there, with somebody who answers for it', async () => {
  const before = await householdsOf(code(3))
  await committee.put(`/api/v1/grids/${code(3)}`, { name: '3网格', dutyPhone: '0739-0000133' })
  await committee.post(`/api/v1/grids/${code(3)}/card-confirmations`)
  service.clock.advanceHours(48)
  committee = await service.as('committee-wang')
  const split = { direction: 'west_east', share: 50, number: '009', name: '东片' }
  const plan = await doAct(committee, code(3), 'split-plan', split)
  const reviewed = new Date(service.clock.now().getTime() + 180 * 86_400_000).toISOString()
  expect((await committee.get(`/api/v1/grids/${code(9)}`)).json().cardReview).toMatchObject({
    dueAt: expect.stringContaining(reviewed.slice(0, 10)),
  })
  const confirmed = async (number: number) =>
    (await committee.get(`/api/v1/grids/${code(number)}/card-confirmations`)).json().items.length
  expect([await confirmed(3), await confirmed(9)]).toEqual([1, 0])
  expect(plan.moves).toMatchObject([{ fromCode: code(3), toCode: code(9) }])
  expect(await householdsOf(code(9))).toBe(plan.moves[0].householdCount)
  expect((await householdsOf(code(3))) + (await householdsOf(code(9)))).toBe(before)
  expect(await workersOf(code(9))).toEqual(['周岚', '罗艳'])
  const stays = await committee.get(`/api/v1/grids/${code(3)}`)
  expect(stays.json()).toMatchObject({ dutyPhone: '0739-0000133' })
  const position = await positionIn(service, code(9))
  const found = await committee.get(
    `/api/v1/grid-at-position?lng=${position.lng}&lat=${position.lat}`,
  )
  expect(found.json()).toMatchObject({
    code: code(9),
    name: '东片',
    worker: { displayName: '周岚' },
    dutyPhone: '0739-0000133',
  })
})

test('before a grid is parted its committee reads how many topics and consultations stay with its number, and they do', async () => {
  const { key } = await residentOf(code(3))
  const before = await openTopicsOf(code(3))
  const topic = await propose(await service.as(key), code(3))
  const split = { direction: 'west_east', share: 50, number: '009', name: '东片' }
  const planned = await committee.post(`/api/v1/grids/${code(3)}/split-plan`, split)
  const { id, staying } = planned.json()
  expect(staying).toEqual([
    { gridCode: code(3), topics: before + 1, consultations: expect.any(Number) },
  ])
  const accepted = await accept(committee, id)
  expect(accepted.json().staying).toEqual([])
  const kept = await committee.get(`/api/v1/topics/${topic.id}`)
  expect(kept.json()).toMatchObject({ areaCode: code(3) })
})

test('a grid with another number keeps everything, and the old number leads to it', async () => {
  const url = `/api/v1/grids/${code(4)}`
  await committee.put(url, { name: '4网格', dutyPhone: '0739-0000199' })
  const card = (await committee.get(url)).json()
  const households = await householdsOf(code(4))
  const position = await positionIn(service, code(4))
  await doAct(committee, code(4), 'renumber-plan', { number: '014' })
  const renumbered = `${COMMUNITY}014`
  expect(await householdsOf(renumbered)).toBe(households)
  expect(await workersOf(renumbered)).toEqual(['贺新民'])
  const found = await committee.get(
    `/api/v1/grid-at-position?lng=${position.lng}&lat=${position.lat}`,
  )
  expect(found.json()).toMatchObject({ code: renumbered, name: '4网格' })
  const kept = (await committee.get(url)).json()
  expect(kept).toMatchObject({ dutyPhone: '0739-0000199', cardReview: card.cardReview })
})

test('a grid with homes cannot just end, and one without can', async () => {
  const planned = (await committee.post(`/api/v1/grids/${code(2)}/retirement-plan`, {})).json()
  expect(planned.state).toBe('blocked')
  expect(planned.stranded.length).toBeGreaterThan(0)
  expect((await accept(committee, planned.id)).json()).toMatchObject({ code: 'grid_plan_blocked' })
  for (const building of (await committee.get(`/api/v1/grids/${code(2)}/buildings`)).json().items) {
    await committee.put(`/api/v1/buildings/${building.id}/grid`, { gridCode: code(1) })
  }
  const ended = await doAct(committee, code(2), 'retirement-plan')
  expect(ended).toMatchObject({ state: 'accepted', ends: [{ code: code(2), heirCode: null }] })
  expect(await workersOf(code(2))).toEqual([])
  expect((await committee.get(`/api/v1/grids/${code(2)}`)).statusCode).toBe(404)
})

test('grids that do not lie side by side cannot be joined, nor with themselves or another community', async () => {
  const merge = (intoCode: string) =>
    committee.post(`/api/v1/grids/${code(1)}/merge-plan`, { intoCode })
  for (const intoCode of [code(1), '430503005004001', code(7)]) {
    expect((await merge(intoCode)).json()).toMatchObject({ code: 'target_grid_invalid' })
  }
  await doAct(committee, code(2), 'renumber-plan', { number: '020' })
  expect((await merge(code(2))).json()).toMatchObject({ code: 'target_grid_invalid' })
})

test('a building goes to another grid with its homes, and reports without a point follow their homes', async () => {
  const { key, householdId } = await residentOf(code(1))
  const resident = await service.as(key)
  const withoutPoint = {
    ...buildReport({ lng: 0, lat: 0 }),
    position: undefined,
    gridCode: code(1),
  }
  const id = await fileReport(resident, withoutPoint)
  const pointed = await fileReport(resident, buildReport(await positionIn(service, code(1))))
  const { building_id } = await service.db
    .selectFrom('households')
    .select('building_id')
    .where('id', '=', householdId)
    .executeTakeFirstOrThrow()
  const url = `/api/v1/buildings/${COMMUNITY}-${building_id}/grid`
  expect((await committee.put(url, { gridCode: code(2) }, 'move-the-building')).statusCode).toBe(
    200,
  )
  expect((await committee.put(url, { gridCode: code(2) }, 'move-the-building')).statusCode).toBe(
    200,
  )
  expect((await committee.put(url, { gridCode: code(2) })).json()).toMatchObject({
    code: 'target_grid_invalid',
  })
  expect(await getReport(resident, id)).toMatchObject({ gridCode: code(2) })
  expect(await getReport(resident, pointed)).toMatchObject({ gridCode: code(1) })
  const { items } = (await committee.get(`/api/v1/grid-changes?communityCode=${COMMUNITY}`)).json()
  expect(items).toMatchObject([
    { kind: 'building_moved', gridCode: code(1), toGridCode: code(2), householdCount: 24 },
  ])
})

test('a single home goes to another grid and stays there when its building moves', async () => {
  const { householdId } = await residentOf(code(1))
  const { building_id } = await service.db
    .selectFrom('households')
    .select('building_id')
    .where('id', '=', householdId)
    .executeTakeFirstOrThrow()
  const gridOf = async () =>
    (
      await service.db
        .selectFrom('households')
        .select('grid_code')
        .where('id', '=', householdId)
        .executeTakeFirstOrThrow()
    ).grid_code
  const home = `/api/v1/households/${COMMUNITY}-${householdId}/grid`
  expect((await committee.put(home, { gridCode: code(3) })).statusCode).toBe(200)
  await committee.put(`/api/v1/buildings/${COMMUNITY}-${building_id}/grid`, { gridCode: code(2) })
  expect(await gridOf()).toBe(code(3))
  await doAct(committee, code(3), 'merge-plan', { intoCode: code(4) })
  expect(await gridOf()).toBe(code(4))
})

test('nobody moves homes into another community, or homes that are not there', async () => {
  const { householdId } = await residentOf(code(1))
  const home = `/api/v1/households/${COMMUNITY}-${householdId}/grid`
  const elsewhere = await committee.put(home, { gridCode: '430503005004001' })
  expect(elsewhere.json()).toMatchObject({ code: 'target_grid_invalid' })
  const unknown = `/api/v1/households/${COMMUNITY}-999999999/grid`
  expect((await committee.put(unknown, { gridCode: code(2) })).statusCode).toBe(404)
  for (const key of ['committee-ouyang', 'supervisor-hu', 'worker-liu']) {
    const other = await service.as(key)
    expect((await other.put(home, { gridCode: code(2) })).statusCode).toBe(403)
  }
})

test('a name and a phone are edited; a name that another grid has is refused', async () => {
  const url = `/api/v1/grids/${code(1)}`
  const edited = await committee.put(url, { name: '松坡里', dutyPhone: '0739-0000199' })
  expect(edited.json()).toMatchObject({ name: '松坡里', dutyPhone: '0739-0000199' })
  const taken = await committee.put(url, { name: '2 网格', dutyPhone: null })
  expect(taken.json()).toMatchObject({ code: 'grid_name_taken' })
  const worker = await service.as('worker-liu')
  expect((await worker.put(url, { name: '我的网格', dutyPhone: null })).statusCode).toBe(403)
  const { items } = (await committee.get(`/api/v1/grid-changes?communityCode=${COMMUNITY}`)).json()
  expect(items.map(({ kind }: { kind: string }) => kind).sort()).toEqual(['phone', 'renamed'])
})

test('a running poll keeps its roll, and who is on it casts from the other grid', async () => {
  const home = await buildNeighbourhood(service, '430503990071', 4)
  const staff = await home.committee()
  const poll = await openPoll(home)
  const roll = () =>
    service.db
      .selectFrom('voting_units')
      .selectAll()
      .where('poll_id', '!=', '0')
      .orderBy('id')
      .execute()
  const before = await roll()
  const [, householdId = ''] = home.householdIds
  const url = `/api/v1/households/${home.communityCode}-${householdId}/grid`
  expect((await staff.put(url, { gridCode: home.gridCodes[1] })).statusCode).toBe(200)
  expect(await roll()).toEqual(before)
  const voter = await home.owner(2)
  const ballot = await cast(voter, poll, 'for')
  expect(ballot.statusCode).toBe(201)
})

test('a report filed while its grid ends lands in a grid that stands', async () => {
  const { key } = await residentOf(code(1))
  const resident = await service.as(key)
  const position = await positionIn(service, code(1))
  const planned = await committee.post(`/api/v1/grids/${code(1)}/merge-plan`, { intoCode: code(2) })
  const [, ...filed] = await Promise.all([
    accept(committee, planned.json().id),
    ...Array.from({ length: 4 }, () => resident.post('/api/v1/reports', buildReport(position))),
  ])
  const standing = (await outlinesOf(service)).map((grid) => grid.code)
  for (const response of filed) {
    expect([201, 503]).toContain(response.statusCode)
    if (response.statusCode !== 201) continue
    expect(standing).toContain((await getReport(resident, response.json().id)).gridCode)
  }
})
