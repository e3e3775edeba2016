import { setTimeout } from 'node:timers/promises'
import { createPlacesService } from '../src/modules/places/places-service'
import {
  accept,
  COMMUNITY,
  combIn,
  countEverything,
  fileOf,
  type Outline,
  outlinesOf,
  planFile,
  shifted,
} from './build-grid-file'
import { appoint } from './build-neighbourhood'
import { positionIn } from './file-report'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { until } from './until'

let service: TestApp
let committee: TestClient
let outlines: readonly Outline[]

beforeAll(async () => {
  service = await startTestApp()
  committee = await service.as('committee-wang')
  outlines = await outlinesOf(service)
})
afterAll(() => service.close())

/** The grid's outline, by its number from 1. */
function grid(number: number): Outline {
  const found = outlines[number - 1]
  if (!found) throw new Error('No such grid')
  return found
}

test('the grids as they are make a plan without anything to do, which cannot be accepted', async () => {
  const planned = await planFile(committee, fileOf(outlines))
  expect(planned.statusCode).toBe(201)
  const plan = planned.json()
  expect(plan).toMatchObject({ state: 'blocked', faults: [], overlaps: [], gaps: [], moves: [] })
  expect(plan.changes.map(({ kind }: { kind: string }) => kind)).toEqual(Array(4).fill('same'))
  expect(plan.inside).toEqual({
    buildings: plan.inside.buildings,
    stated: plan.inside.buildings,
    other: expect.any(Number),
  })
  expect(plan.inside.other).toBeLessThan(plan.inside.stated)
  expect((await accept(committee, plan.id)).json()).toMatchObject({ code: 'grid_plan_blocked' })
})

test('overlaps and gaps are told with their areas, and a wide overlap stops the plan', async () => {
  const moved = shifted(grid(1), 0.0005)
  const { state, overlaps, gaps } = (await planFile(committee, fileOf([moved]))).json()
  expect(state).toBe('blocked')
  expect(overlaps.length).toBeGreaterThan(0)
  for (const overlap of overlaps) {
    expect(overlap.codes).toContain(grid(1).code)
    expect(overlap.areaM2).toBeGreaterThan(100)
    expect(overlap.areas[0][0].length).toBeGreaterThan(3)
  }
  expect(overlaps.some(({ isWide }: { isWide: boolean }) => isWide)).toBe(true)
  expect(gaps.map(({ kind }: { kind: string }) => kind)).toContain('left')
})

test('an overlap with a grid of another community is told too', async () => {
  const [neighbour] = await outlinesOf(service, '430503005004')
  const moved = shifted({ ...grid(2), polygon: neighbour?.polygon ?? [] }, 0.0001)
  const { overlaps } = (await planFile(committee, fileOf([moved]))).json()
  const codes = overlaps.flatMap((overlap: { codes: string[] }) => overlap.codes)
  expect(codes).toContain(neighbour?.code)
})

test('every fault is told by its place in the file, and nothing is accepted as long as there is one', async () => {
  const file = fileOf([
    grid(1),
    { ...grid(1), name: '同一个' },
    { ...grid(2), polygon: [grid(2).polygon[0]?.slice(0, 3) ?? []] },
    shifted(grid(3), 1),
  ])
  const before = await countEverything(service)
  const plan = (await planFile(committee, file)).json()
  expect(plan.faults).toEqual([
    { feature: 2, code: grid(1).code, fault: 'duplicate_code', at: null },
    expect.objectContaining({ feature: 3, fault: 'ring_not_closed' }),
    expect.objectContaining({ feature: 4, fault: 'too_far' }),
  ])
  const refused = await accept(committee, plan.id)
  expect(refused.statusCode).toBe(409)
  expect(refused.json()).toMatchObject({ code: 'grid_plan_blocked' })
  expect(await countEverything(service)).toEqual({ ...before, plans: before.plans + 1 })
})

test.each([
  ['not JSON', '网格边界', 'not_json'],
  ['no map', '{"type":"Feature"}', 'not_geojson'],
  ['a huge file', ' '.repeat(2_000_001), 'file_too_large'],
])('%s gets a clear answer and leaves nothing', async (_case, geojson, problem) => {
  const before = await countEverything(service)
  const response = await planFile(committee, geojson)
  expect(response.statusCode).toBe(422)
  expect(response.json()).toMatchObject({ code: 'grid_file_invalid', fields: { file: problem } })
  expect(await countEverything(service)).toEqual(before)
})

test('combs that lie across each other are refused when they have too many points', async () => {
  const file = fileOf([
    combIn(grid(1), 2_250),
    combIn({ ...grid(1), code: grid(2).code }, 2_250, true),
  ])
  const response = await planFile(committee, file)
  expect(response.statusCode).toBe(422)
  expect(response.json()).toMatchObject({ fields: { file: 'too_many_points' } })
})

test('while outlines that take long are compared, everybody else is answered', async () => {
  const file = fileOf([combIn(grid(1), 20), combIn({ ...grid(1), code: grid(2).code }, 20, true)])
  const began = performance.now()
  let isPlanned = false
  const planning = planFile(committee, file).finally(() => {
    isPlanned = true
  })
  let [last, longest] = [began, 0]
  while (!isPlanned) {
    expect((await committee.get('/healthz')).statusCode).toBe(200)
    await setTimeout(5)
    const now = performance.now()
    longest = Math.max(longest, now - last)
    last = now
  }
  expect((await planning).statusCode).toBe(201)
  expect(longest).toBeLessThan((last - began) / 2)
})

test('a file beyond every limit is not even read', async () => {
  const response = await planFile(committee, 'x'.repeat(7 * 1024 * 1024))
  expect(response.statusCode).toBe(413)
})

test('only who manages the community plans, sees and accepts', async () => {
  const file = fileOf([{ ...grid(1), name: '松坡里' }])
  const plan = (await planFile(committee, file)).json()
  for (const key of [
    'worker-liu',
    'committee-ouyang',
    'subdistrict-li',
    'supervisor-hu',
    'resident-chen',
  ]) {
    const other = await service.as(key)
    expect((await planFile(other, file)).statusCode).toBe(403)
    expect((await other.get(`/api/v1/grid-plans/${plan.id}`)).statusCode).toBe(404)
    expect((await accept(other, plan.id)).statusCode).toBe(404)
    expect((await other.get(`/api/v1/grid-overview?communityCode=${COMMUNITY}`)).statusCode).toBe(
      403,
    )
    expect((await other.get(`/api/v1/grid-changes?communityCode=${COMMUNITY}`)).statusCode).toBe(
      403,
    )
  }
  const visitor = await service.as()
  expect((await planFile(visitor, file)).statusCode).toBe(401)
})

test('a community that does not exist has no grids', async () => {
  const file = fileOf([{ ...grid(1), code: '430503999999001' }])
  const communityCode = '430503999999'
  await appoint(service.db, 'committee-of-none', 'committee_member', communityCode)
  const nowhere = await service.as('committee-of-none')
  const response = await planFile(nowhere, file, { communityCode })
  expect(response.statusCode).toBe(404)
})

test('the first grids of a community are checked against those around it', async () => {
  const communityCode = '430503005009'
  await service.db
    .insertInto('places')
    .values({ code: communityCode, parent_code: '430503005', level: 'community', name: '新社区' })
    .onConflict((conflict) => conflict.doNothing())
    .execute()
  await appoint(service.db, 'committee-of-new', 'committee_member', communityCode)
  const first = await service.as('committee-of-new')
  const north = shifted({ ...grid(3), code: `${communityCode}001`, name: '一网格' }, 0, 0.02)
  const plan = (await planFile(first, fileOf([north]), { communityCode })).json()
  expect(plan).toMatchObject({ state: 'ready', faults: [], overlaps: [] })
  const done = await accept(first, plan.id)
  expect(done.json()).toMatchObject({ state: 'accepted', acceptedBy: expect.any(String) })
  const [lng, lat] = north.polygon[0]?.[0] ?? []
  const found = await first.get(
    `/api/v1/grid-at-position?lng=${(lng ?? 0) + 0.001}&lat=${(lat ?? 0) + 0.001}`,
  )
  expect(found.json()).toMatchObject({ code: `${communityCode}001` })
})

test('a renaming is done once, however often it is sent, and leaves an audit entry and a record', async () => {
  const plan = (await planFile(committee, fileOf([{ ...grid(1), name: '松坡里' }]))).json()
  expect(plan.changes).toMatchObject([{ kind: 'renamed', nameBefore: '1网格', name: '松坡里' }])
  const done = await accept(committee, plan.id, 'accept-the-renaming')
  expect(done.json()).toMatchObject({ state: 'accepted' })
  expect((await accept(committee, plan.id, 'accept-the-renaming')).statusCode).toBe(200)
  expect((await accept(committee, plan.id)).json()).toMatchObject({ code: 'grid_plan_accepted' })
  const { items } = (await committee.get(`/api/v1/grid-changes?communityCode=${COMMUNITY}`)).json()
  expect(items).toMatchObject([
    { kind: 'renamed', gridCode: grid(1).code, nameBefore: '1网格', changedBy: '王敏' },
  ])
  const audits = await service.db
    .selectFrom('audit_entries')
    .selectAll()
    .where('operation', '=', 'accept_grid_plan')
    .where('subject_id', '=', plan.id)
    .execute()
  expect(audits).toHaveLength(1)
})

test('a plan from before somebody else changed the grids is refused, and nothing of it is done', async () => {
  const early = (await planFile(committee, fileOf([{ ...grid(2), name: '甲' }]))).json()
  const late = (await planFile(committee, fileOf([{ ...grid(2), name: '乙' }]))).json()
  expect((await accept(committee, late.id)).statusCode).toBe(200)
  const before = await countEverything(service)
  const refused = await accept(committee, early.id)
  expect(refused.json()).toMatchObject({ code: 'grid_plan_outdated' })
  expect((await committee.get(`/api/v1/grid-plans/${early.id}`)).json()).toMatchObject({
    state: 'outdated',
  })
  expect(await countEverything(service)).toEqual(before)
})

test('two who accept at once: one plan is carried out, the other is outdated', async () => {
  const plans = []
  for (const name of ['丙', '丁']) {
    plans.push((await planFile(committee, fileOf([{ ...grid(2), name }]))).json())
  }
  const answers = await Promise.all(plans.map(({ id }) => accept(committee, id)))
  expect(answers.map(({ statusCode }) => statusCode).sort()).toEqual([200, 409])
})

test('a process looks a grid up by its new outlines at once, every other one in a moment', async () => {
  const other = createPlacesService({ db: service.db, clock: service.clock })
  const position = await positionIn(service, grid(4).code)
  const code = () => other.findGridCodeAt(position)
  expect(await code()).toBe(grid(4).code)
  const [first, second] = [grid(3), grid(4)]
  const swapped = [
    { ...first, polygon: second.polygon },
    { ...second, polygon: first.polygon },
  ]
  for (const file of [fileOf(swapped), fileOf([first, second])]) {
    const plan = (await planFile(committee, file)).json()
    expect((await accept(committee, plan.id)).statusCode).toBe(200)
    const own = await committee.get(
      `/api/v1/grid-at-position?lng=${position.lng}&lat=${position.lat}`,
    )
    const expected = file === fileOf(swapped) ? first.code : second.code
    expect(own.json().code).toBe(expected)
    await until(async () => (await code()) === expected)
  }
})

test('a complete file ends the grids it does not name', async () => {
  const [first, second] = [grid(1), grid(2)]
  const plan = (await planFile(committee, fileOf([first, second]), { isComplete: true })).json()
  expect(plan.state).toBe('blocked')
  expect(plan.ends.map(({ code }: { code: string }) => code)).toEqual([grid(3).code, grid(4).code])
  expect(plan.stranded.length).toBeGreaterThan(0)
  expect(plan.gaps[0]).toMatchObject({ kind: 'left' })
})
