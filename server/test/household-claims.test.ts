import { randomUUID } from 'node:crypto'
import {
  approve,
  claim,
  claimed,
  decline,
  homesOf,
  insertNewcomer,
  waitingClaims,
} from './build-claim'
import { openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { check, confirm, listOf } from './build-roster'
import { prepareToken } from './cast-secretly'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const CODE = '430503990181'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let worker: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, CODE)
  other = await buildNeighbourhood(service, '430503990182', 1)
  const committee = await home.committee()
  const twoHomes = '10907390003'
  const { id } = await check(committee, CODE, [
    ['001', '1栋', '1单元101', '86.40', '陈慧', '10907390001', '陈明', '10907390002', '否'],
    ['001', '1栋', '1单元201', '86.40', '肖红', twoHomes, null, null, '否'],
    ['002', '2栋', '1单元101', '86.40', null, null, '肖红', twoHomes, '否'],
  ])
  await confirm(committee, id)
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  worker = await home.worker()
})
afterAll(() => service.close())

let newcomers = 0
const newcomer = async (phone?: string) => {
  newcomers += 1
  return service.as(await insertNewcomer(service, `newcomer-${newcomers}`, phone))
}
const household = (number: number) => `${CODE}-${home.householdIds[number - 1]}`
const mine = async (person: TestClient) =>
  (await person.get('/api/v1/me/household-claims')).json().items

test('whoever the roster knows by phone is of the household at once', async () => {
  const person = await newcomer('10907390001')
  const key = randomUUID()
  const made = (await claim(person, household(1), { relation: 'owner' }, key)).json()
  expect(made.status).toBe('approved')
  expect((await homesOf(person)).homes).toMatchObject([
    { id: household(1), label: '1栋 1单元101', gridCode: `${CODE}001` },
  ])
  expect((await claim(person, household(1), { relation: 'owner' }, key)).json()).toEqual(made)
  expect((await claim(person, household(1))).json()).toMatchObject({ code: 'lives_there_already' })
  expect(await mine(person)).toMatchObject([
    { status: 'approved', isByPhone: true, name: null, relation: 'owner' },
  ])
  const { households } = (await person.get('/api/v1/me')).json()
  expect(households).toMatchObject([{ id: household(1), relation: 'owner' }])
})

test('the number to ring makes nobody an owner', async () => {
  const asked = await newcomer('10907390002')
  expect((await claimed(asked, household(1), { relation: 'owner' })).status).toBe('waiting')
  const family = await newcomer('10907390002')
  expect((await claimed(family, household(1))).status).toBe('approved')
})

test('a phone of two households opens each of them as what it stands there for, and no third', async () => {
  const person = await newcomer('10907390003')
  const outcomes = []
  for (const [number, relation] of [
    [2, 'owner'],
    [4, 'tenant'],
    [5, 'family'],
  ] as const) {
    outcomes.push((await claimed(person, household(number), { relation })).status)
  }
  expect(outcomes).toEqual(['approved', 'approved', 'waiting'])
  expect((await homesOf(person)).homes.map(({ id }) => id)).toEqual([household(2), household(4)])
})

test('without a phone on the roster the worker of the grid decides, and the name is gone then', async () => {
  const person = await newcomer()
  const { id, status } = await claimed(person, household(3), { words: '我是他女儿' })
  expect(status).toBe('waiting')
  expect((await homesOf(person)).homes).toEqual([])
  const [waiting] = (await waitingClaims(worker, CODE))
    .json()
    .items.filter((each: { id: string }) => each.id === id)
  expect(waiting).toMatchObject({
    label: '1栋 1单元301',
    name: '陈小慧',
    words: '我是他女儿',
    relation: 'family',
    memberCount: 2,
    canDecide: true,
    isOverdue: false,
  })
  const stored = await service.db.selectFrom('household_claims').selectAll().execute()
  expect(JSON.stringify(stored)).not.toContain('陈小慧')
  expect((await approve(worker, id)).statusCode).toBe(200)
  expect((await homesOf(person)).homes).toMatchObject([{ id: household(3) }])
  expect(await mine(person)).toMatchObject([{ status: 'approved', isByPhone: false, name: null }])
  expect((await decline(worker, id)).json()).toMatchObject({ code: 'claim_decided' })
  const row = service.db
    .selectFrom('household_claims')
    .select('name_sealed')
    .where('id', '=', id.split('-')[1] ?? '')
  expect(await row.executeTakeFirst()).toEqual({ name_sealed: null })
})

test('what is declined says why, and can be claimed again', async () => {
  const person = await newcomer()
  const { id } = await claimed(person, household(3))
  expect((await decline(await home.committee(), id)).statusCode).toBe(200)
  expect(await mine(person)).toMatchObject([
    { status: 'declined', reason: '和房主核对过，不住这里。' },
  ])
  expect((await homesOf(person)).homes).toEqual([])
  expect((await claimed(person, household(3))).status).toBe('waiting')
})

test('a claim can be taken back, and nobody else’s', async () => {
  const person = await newcomer()
  const { id } = await claimed(person, household(3))
  expect((await claim(person, household(3))).json()).toMatchObject({ code: 'claim_waits' })
  const withdraw = (who: TestClient) => who.post(`/api/v1/household-claims/${id}/withdrawal`)
  expect((await withdraw(await newcomer())).statusCode).toBe(404)
  expect((await withdraw(person)).statusCode).toBe(200)
  expect((await withdraw(person)).json()).toMatchObject({ code: 'claim_decided' })
  expect((await approve(worker, id)).json()).toMatchObject({ code: 'claim_decided' })
})

test('only whoever works for the grid decides, and nobody about oneself or the own home', async () => {
  const person = await newcomer()
  const { id } = await claimed(person, household(3))
  for (const [who, status] of [
    [await service.as(), 401],
    [person, 404],
    [await home.owner(3), 404],
    [await other.committee(), 404],
    [await other.worker(), 404],
  ] as const) {
    expect((await approve(who, id)).statusCode).toBe(status)
    expect((await decline(who, id)).statusCode).toBe(status)
  }
  const far = await claimed(await newcomer(), household(6))
  expect((await approve(worker, far.id)).statusCode).toBe(404)
  const seen = (await waitingClaims(worker, CODE)).json().items
  expect(seen.map((each: { id: string }) => each.id)).not.toContain(far.id)
  const all = (await waitingClaims(await home.committee(), CODE)).json().items
  expect(all.map((each: { id: string }) => each.id)).toEqual(expect.arrayContaining([id, far.id]))
  expect((await waitingClaims(person, CODE)).statusCode).toBe(403)
  expect((await waitingClaims(await other.committee(), CODE)).statusCode).toBe(403)
  const own = await claimed(await home.worker(), household(3))
  expect((await approve(worker, own.id)).statusCode).toBe(403)
  expect((await approve(await home.committee(), own.id)).statusCode).toBe(200)
  expect((await approve(worker, id)).statusCode).toBe(403)
})

test('what nobody decided within three work days is overdue, and on top', async () => {
  const first = await claimed(await newcomer(), household(1), { relation: 'tenant' })
  service.clock.advanceHours(24 * 7)
  const late = await home.committee()
  const second = await claimed(await newcomer(), household(1), { relation: 'tenant' })
  const items = (await waitingClaims(late, CODE)).json().items
  const found = items.filter(({ id }: { id: string }) => [first.id, second.id].includes(id))
  expect(found).toMatchObject([
    { id: first.id, isOverdue: true },
    { id: second.id, isOverdue: false },
  ])
  const pages = await listOf<{ id: string }>(late, `/api/v1/household-claims?communityCode=${CODE}`)
  expect(pages.map(({ id }) => id)).toEqual(items.map(({ id }: { id: string }) => id))
})

test('nobody keeps more than three claims waiting, also when they come at once', async () => {
  const person = await newcomer()
  const made = await Promise.all([1, 2, 3, 5, 6].map((each) => claim(person, household(each))))
  const codes = made.map((response) => response.json().code ?? response.json().status)
  expect(codes.filter((code) => code === 'waiting')).toHaveLength(3)
  expect(codes.filter((code) => code === 'too_many_claims')).toHaveLength(2)
})

test.each([
  ['a home that does not exist', { householdId: `${CODE}-999999999` }, 404],
  ['a home of a community that does not exist', { householdId: '430503990999-1' }, 404],
  ['no name', { name: '' }, 400],
  ['a name of blanks', { name: '   ' }, 400],
  ['another relation', { relation: 'landlord' }, 400],
])('%s is refused and leaves nothing', async (_case, over, status) => {
  const person = await newcomer()
  expect((await claim(person, household(1), over)).statusCode).toBe(status)
  expect(await mine(person)).toEqual([])
})

test('a door leads to its building and grid, also without an account; its homes take one', async () => {
  const visitor = await service.as()
  const person = await newcomer()
  const [building] = await listOf<{ id: string; name: string }>(
    person,
    `/api/v1/buildings?communityCode=${CODE}&gridCode=${CODE}001`,
  )
  expect(building).toMatchObject({ name: '1栋' })
  expect((await visitor.get(`/api/v1/buildings/${building?.id}`)).json()).toEqual({
    id: building?.id,
    name: '1栋',
    communityCode: CODE,
    communityName: '测试社区',
    gridCode: `${CODE}001`,
    gridName: '第1网格',
  })
  const rooms = await listOf(person, `/api/v1/buildings/${building?.id}/rooms`)
  expect(rooms).toEqual(
    [1, 2, 3].map((number) => ({ householdId: household(number), room: `1单元${number}01` })),
  )
  const searched = await listOf(person, `/api/v1/buildings/${building?.id}/rooms?door=1-2`)
  expect(searched).toEqual([rooms[1]])
  expect((await visitor.get(`/api/v1/buildings/${building?.id}/rooms`)).statusCode).toBe(401)
  expect((await visitor.get(`/api/v1/buildings?communityCode=${CODE}`)).statusCode).toBe(401)
  for (const stranger of ['430503990999-1', `${CODE}-999999`]) {
    expect((await visitor.get(`/api/v1/buildings/${stranger}`)).statusCode).toBe(404)
  }
})

test('whoever comes to a home after a poll has opened does not vote for it, openly or in secret', async () => {
  const [named, secret] = [await openPoll(home), await openPoll(home, { secrecy: 'secret' })]
  const before = await newcomer()
  const early = await claimed(before, household(1))
  service.clock.advanceHours(0.1)
  expect((await approve(worker, early.id)).statusCode).toBe(200)
  service.clock.advanceHours(0.1)
  const owners = await openPoll(home, { votingUnit: 'owner', ruleCode: 'owners_ordinary' })
  const later = await openPoll(home)
  for (const poll of [named, secret]) {
    const seen = (await before.get(`/api/v1/consultations/${poll.id}`)).json()
    expect(seen).toMatchObject({ poll: { myVotingUnits: [] }, abilities: { castBallot: false } })
  }
  const unit = await votingUnitOf(await home.owner(1), named.id)
  const answers = [{ kind: 'motion', choice: 'for' }]
  const cast = (poll: { pollId: string }, votingUnitId: string) =>
    before.post(`/api/v1/polls/${poll.pollId}/ballots`, { votingUnitId, answers })
  expect((await cast(named, unit)).statusCode).toBe(404)
  const inSecret = await votingUnitOf(await home.owner(1), secret.id)
  const { blindedMessage } = await prepareToken(await service.as(), secret, answers)
  const token = { votingUnitId: inSecret, blindedMessage }
  expect((await before.post(`/api/v1/polls/${secret.pollId}/tokens`, token)).statusCode).toBe(404)
  const waiting = `/api/v1/consultations?communityCode=${CODE}&phase=waiting`
  const ids = (await before.get(waiting)).json().items.map((each: { id: string }) => each.id)
  expect(ids).toEqual([later.id])
  expect((await cast(later, await votingUnitOf(before, later.id))).statusCode).toBe(201)
  expect((await cast(owners, await votingUnitOf(await home.owner(1), owners.id))).statusCode).toBe(
    404,
  )
})
