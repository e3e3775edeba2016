import { type Kysely, sql } from 'kysely'
import { disputesOfTheGone } from '../src/db/migrations/080-disputes-of-the-gone'
import { approve, claimed, homesOf, insertNewcomer } from './build-claim'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { check, confirm } from './build-roster'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const CODE = '430503990183'

let service: TestApp
let home: Neighbourhood
let worker: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, CODE)
})
beforeEach(async () => {
  service.clock.set(TEST_NOW)
  worker = await home.worker()
})
afterAll(() => service.close())

const household = (number: number) => `${CODE}-${home.householdIds[number - 1]}`

const memberOf = async (person: TestClient, isMe: boolean) =>
  (await homesOf(person)).homes[0]?.members.find((each) => each.isMe === isMe)?.id ?? ''

const dispute = (person: TestClient, number: number, memberId: string) =>
  person.post(`/api/v1/households/${household(number)}/disputes`, {
    memberId,
    reason: '早就搬走了。',
  })

const decide = (person: TestClient, id: string, removes: boolean) =>
  person.post(`/api/v1/household-disputes/${id}/decision`, {
    removes,
    reason: '上门问过房主了。',
  })

const listed = async (person: TestClient) =>
  (await person.get(`/api/v1/household-disputes?communityCode=${CODE}`)).json().items

test('those who live together see each other, and each can move out', async () => {
  const person = await home.owner(1)
  const { homes } = await homesOf(person)
  expect(homes).toMatchObject([
    {
      id: household(1),
      members: [
        { displayName: `测试${CODE}-owner-1`, relation: 'owner', isMe: true, isDisputed: false },
        { displayName: `测试${CODE}-family-1`, relation: 'family', isMe: false },
      ],
    },
  ])
  const leave = () => person.post(`/api/v1/households/${household(1)}/departure`)
  expect((await leave()).statusCode).toBe(200)
  expect(await homesOf(person)).toEqual({ homes: [], lost: [] })
  expect((await person.get('/api/v1/me')).json().households).toEqual([])
  expect((await leave()).statusCode).toBe(404)
  expect((await homesOf(await home.family(1))).homes[0]?.members).toHaveLength(1)
})

test('one of the home says that another is not of it; until it is decided everything stays', async () => {
  const [owner, family] = [await home.owner(2), await home.family(2)]
  const made = await dispute(owner, 2, await memberOf(owner, false))
  expect(made.statusCode).toBe(201)
  const { id } = made.json()
  expect((await dispute(owner, 2, await memberOf(owner, false))).json()).toMatchObject({
    code: 'dispute_waits',
  })
  expect((await homesOf(family)).homes[0]?.members).toMatchObject([{}, { isDisputed: true }])
  expect(await listed(worker)).toMatchObject([
    {
      id,
      label: '1栋 1单元201',
      memberName: `测试${CODE}-family-2`,
      memberRelation: 'family',
      byName: `测试${CODE}-owner-2`,
      reason: '早就搬走了。',
      canDecide: true,
    },
  ])
  for (const person of [owner, family, await home.owner(3)]) {
    expect((await decide(person, id, true)).statusCode).toBe(404)
  }
  expect((await decide(worker, id, true)).statusCode).toBe(200)
  expect(await homesOf(family)).toMatchObject({
    homes: [],
    lost: [{ label: '1栋 1单元201', reason: '上门问过房主了。' }],
  })
  expect((await decide(worker, id, false)).json()).toMatchObject({ code: 'dispute_decided' })
  expect(await listed(worker)).toEqual([])
})

test('whoever is of the home after all stays, and the dispute is over', async () => {
  const owner = await home.owner(3)
  const { id } = (await dispute(owner, 3, await memberOf(owner, false))).json()
  expect((await decide(await home.committee(), id, false)).statusCode).toBe(200)
  const { homes, lost } = await homesOf(await home.family(3))
  expect(homes[0]?.members).toMatchObject([{}, { isDisputed: false }])
  expect(lost).toEqual([])
})

test('a dispute about somebody who moves out is over, and whoever began it hears so', async () => {
  const [owner, family] = [await home.owner(5), await home.family(5)]
  const { id } = (await dispute(owner, 5, await memberOf(owner, false))).json()
  expect(await listed(await home.committee())).toMatchObject([{ id }])
  expect((await family.post(`/api/v1/households/${household(5)}/departure`)).statusCode).toBe(200)
  expect(await listed(await home.committee())).toEqual([])
  const { status, decision_reason } = await service.db
    .selectFrom('household_disputes')
    .select(['status', 'decision_reason'])
    .where('community_code', '=', CODE)
    .where('id', '=', id.split('-')[1])
    .executeTakeFirstOrThrow()
  expect({ status, decision_reason }).toEqual({
    status: 'removed',
    decision_reason: '本人已经搬走',
  })
  const { items } = (await owner.get('/api/v1/me/messages')).json()
  expect(items[0].text).toBe('您家住户的异议有结果了。')
  // For those left behind as well: of now nobody who is gone waits for a decision.
  await sql`update household_disputes set status = 'waiting', decision_reason = null
    where id = ${id.split('-')[1]}`.execute(service.db)
  await disputesOfTheGone.up(service.db as unknown as Kysely<unknown>)
  expect(await listed(await home.committee())).toEqual([])
})

test('a dispute is about somebody else of one’s own home', async () => {
  const [owner, stranger] = [await home.owner(4), await home.owner(5)]
  expect((await dispute(owner, 4, await memberOf(owner, true))).json()).toMatchObject({
    code: 'dispute_of_oneself',
  })
  const theirs = await memberOf(stranger, true)
  expect((await dispute(owner, 5, theirs)).statusCode).toBe(404)
  expect((await dispute(owner, 4, theirs)).statusCode).toBe(404)
  expect((await owner.get(`/api/v1/household-disputes?communityCode=${CODE}`)).statusCode).toBe(403)
})

test('whoever decides is no party, and not of that home', async () => {
  const person = await service.as(await insertNewcomer(service, 'disputed-newcomer'))
  const claim = await claimed(person, household(6))
  const committee = await home.committee()
  await committee.post(`/api/v1/household-claims/${claim.id}/approval`)
  const own = await claimed(committee, household(6))
  await (await home.colleague()).post(`/api/v1/household-claims/${own.id}/approval`)
  const owner = await home.owner(6)
  const newcomer = (await homesOf(owner)).homes[0]?.members.find(({ displayName }) =>
    displayName.includes('disputed-newcomer'),
  )
  const { id } = (await dispute(owner, 6, newcomer?.id ?? '')).json()
  expect((await listed(committee)).map((each: { canDecide: boolean }) => each.canDecide)).toEqual([
    false,
  ])
  expect((await decide(committee, id, true)).statusCode).toBe(403)
  expect((await decide(worker, id, true)).statusCode).toBe(404)
  expect((await decide(await home.colleague(), id, true)).statusCode).toBe(200)
})

test('whoever was taken out by a decision comes back by a decision, also with the phone of the roster', async () => {
  const committee = await home.committee()
  const phone = '10907390061'
  const { id: rosterId } = await check(committee, CODE, [
    ['002', '2栋', '1单元201', '86.40', '陈慧', phone, null, null, '否'],
  ])
  await confirm(committee, rosterId)
  const person = await service.as(await insertNewcomer(service, 'removed-owner', phone))
  const ofOwner = { relation: 'owner' }
  expect((await claimed(person, household(5), ofOwner)).status).toBe('approved')
  const leave = () => person.post(`/api/v1/households/${household(5)}/departure`)
  await leave()
  expect((await claimed(person, household(5), ofOwner)).status).toBe('approved')
  const owner = await home.owner(5)
  const memberId = async () =>
    (await homesOf(owner)).homes[0]?.members.find(({ displayName }) =>
      displayName.includes('removed-owner'),
    )?.id ?? ''
  const made = (await dispute(owner, 5, await memberId())).json()
  await decide(committee, made.id, true)
  const again = await claimed(person, household(5), ofOwner)
  expect(again.status).toBe('waiting')
  expect((await homesOf(person)).homes).toEqual([])
  await approve(committee, again.id)
  expect((await homesOf(person)).homes).toMatchObject([{ id: household(5) }])
  service.clock.advanceHours(1)
  await leave()
  expect((await claimed(person, household(5), ofOwner)).status).toBe('approved')
  // Nor does leaving in time spare anybody the decision.
  await dispute(owner, 5, await memberId())
  await leave()
  expect((await claimed(person, household(5), ofOwner)).status).toBe('waiting')
})
