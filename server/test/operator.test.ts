import { appointing, endPost } from './build-appointment'
import { insertNewcomer } from './build-claim'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const CODE = '430503990341'

let service: TestApp
let home: Neighbourhood
let operator: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, CODE)
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  operator = await service.as('operator-ren')
})
afterAll(() => service.close())

let people = 0
async function newcomer() {
  people += 1
  const phone = `1090739${String(8000 + people)}`
  return { key: await insertNewcomer(service, `officer-${people}`, phone), phone }
}

const postsOf = async (areaCode: string) =>
  (await operator.get(`/api/v1/office-posts?areaCode=${areaCode}`)).json()

const appoint = (role: string, areaCode: string, phone: string, over: object = {}) =>
  operator.post(
    '/api/v1/appointments',
    appointing(areaCode, phone, { role, dutyFrom: null, dutyUntil: null, ...over }),
  )

test('an operator appoints the first committee of a community, and ends a member but not the last', async () => {
  const empty = '430503990342'
  await service.db
    .insertInto('places')
    .values({ code: empty, parent_code: null, level: 'community', name: '新社区' })
    .execute()
  expect((await postsOf(empty)).posts).toEqual([])
  const [one, two] = [await newcomer(), await newcomer()]
  expect((await appoint('committee_member', empty, one.phone)).statusCode).toBe(201)
  const { posts } = await postsOf(empty)
  expect(posts).toMatchObject([{ displayName: `测试${one.key}`, role: 'committee_member' }])
  const { id } = posts[0]
  expect((await endPost(operator, id)).json().code).toBe('last_in_office')
  expect((await endPost(operator, id, { isTakenOver: true })).json().code).toBe('last_in_office')
  expect((await endPost(operator, id, { successorPhone: two.phone })).statusCode).toBe(200)
  expect((await postsOf(empty)).posts).toMatchObject([{ displayName: `测试${two.key}` }])
  const member = await service.as(two.key)
  const own = await member.get(`/api/v1/community-posts?communityCode=${empty}`)
  expect(own.statusCode).toBe(200)
  const history = (await operator.get(`/api/v1/appointment-changes?areaCode=${empty}`)).json()
  expect(history.items).toMatchObject([
    { kind: 'appointed', areaName: '新社区', changedBy: '任飞' },
    { kind: 'ended' },
    { kind: 'appointed' },
  ])
})

test('officers of a subdistrict and of departments are appointed the same way', async () => {
  const [one, two] = [await newcomer(), await newcomer()]
  expect((await appoint('subdistrict_officer', '430503005', one.phone)).statusCode).toBe(201)
  expect((await postsOf('430503005')).posts).toHaveLength(2)
  const { departments } = await postsOf('430503')
  expect(departments).toContainEqual({ code: 'water', name: '自来水公司' })
  const water = { departmentCode: 'water' }
  expect((await appoint('department_officer', '430503', two.phone, water)).statusCode).toBe(201)
  expect((await postsOf('430503')).posts).toContainEqual(
    expect.objectContaining({ displayName: `测试${two.key}`, ...water }),
  )
  const none = { departmentCode: 'no_such' }
  expect((await appoint('department_officer', '430503', one.phone, none)).statusCode).toBe(404)
  expect((await appoint('department_officer', '430503', one.phone)).statusCode).toBe(403)
})

test('an operator appoints only in the own area, no grid workers, and never oneself', async () => {
  const { phone } = await newcomer()
  expect((await appoint('committee_member', '440101001001', phone)).statusCode).toBe(403)
  expect((await appoint('committee_member', '430503999999', phone)).statusCode).toBe(404)
  expect((await appoint('grid_worker', `${CODE}001`, phone)).statusCode).toBe(403)
  await insertNewcomer(service, 'with-own-phone', '10907398500')
  const { id } = await service.db
    .selectFrom('accounts')
    .select('id')
    .where('demo_key', '=', 'with-own-phone')
    .executeTakeFirstOrThrow()
  await service.db
    .insertInto('appointments')
    .values({
      account_id: id,
      role: 'operator',
      area_code: '4305',
      starts_at: new Date(0),
    })
    .execute()
  const refused = await appoint('committee_member', CODE, '10907398500')
  expect(refused.json().code).toBe('operator_not_appointable')
})

test('committees appoint no committees, and nobody else sees the people of offices', async () => {
  const committee = await home.committee()
  const { phone } = await newcomer()
  const body = appointing(CODE, phone, { role: 'committee_member' })
  expect((await committee.post('/api/v1/appointments', body)).statusCode).toBe(403)
  for (const person of [committee, await service.as('supervisor-hu'), await home.owner(1)]) {
    const seen = await person.get(`/api/v1/office-posts?areaCode=${CODE}`)
    expect(seen.statusCode).toBe(403)
  }
})

test('an operator reads and does nothing else that staff may', async () => {
  const community = '430503005003'
  const grid = `${community}003`
  const of = `communityCode=${community}`
  const { id: report } = await service.db
    .selectFrom('reports')
    .select('id')
    .where('community_code', '=', community)
    .where('is_public', '=', false)
    .limit(1)
    .executeTakeFirstOrThrow()
  const { id: household } = await service.db
    .selectFrom('households')
    .select('id')
    .where('community_code', '=', community)
    .limit(1)
    .executeTakeFirstOrThrow()
  const hidden = [
    `reports/${community}-${report}`,
    'reports?view=todo',
    'reports?view=area',
    'reports?view=supervision',
    `roster?${of}`,
    `roster/households?${of}`,
    `roster/changes?${of}`,
    `roster-imports?${of}`,
    `household-claims?${of}`,
    `household-disputes?${of}`,
    `grid-overview?${of}`,
    `grid-changes?${of}`,
    `grids/${grid}/open-work`,
    `community-posts?${of}`,
    `committee-work?${of}`,
    `opinions/appealed?areaCode=${community}`,
  ]
  const answers = await Promise.all(hidden.map((path) => operator.get(`/api/v1/${path}`)))
  expect(
    answers.map(({ statusCode }, index) => [hidden[index], [403, 404].includes(statusCode)]),
  ).toEqual(hidden.map((path) => [path, true]))
  const acts: readonly [string, object][] = [
    [`reports/${community}-${report}/acceptance`, {}],
    [`reports/${community}-${report}/progress`, { note: '看一看', uploadIds: [] }],
    [`roster/households/${community}-${household}/reveals`, { reason: '看一看' }],
    [`roster/phone-searches`, { communityCode: community, phone: '10907390001' }],
    [`grids/${grid}/retirement-plan`, {}],
  ]
  for (const [path, body] of acts) {
    const { statusCode } = await operator.post(`/api/v1/${path}`, body)
    expect([path, [403, 404].includes(statusCode)]).toEqual([path, true])
  }
})
