import { randomUUID } from 'node:crypto'
import { cast, createDraft, hoursAhead, openPoll } from './build-consultation'
import { buildNeighbourhood, insertHousehold, type Neighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const URL = '/api/v1/consultations'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood
let committee: TestClient
let resident: TestClient
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990001')
  other = await buildNeighbourhood(service, '430503990002', 0)
  committee = await home.committee()
  resident = await home.owner(1)
  visitor = await service.as()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

test('the rules are told with their law and exact shares', async () => {
  const { items } = (await visitor.get('/api/v1/poll-rules?votingUnit=household')).json()
  const half = { numerator: 1, denominator: 2, isStrict: true }
  expect(items).toEqual([
    expect.objectContaining({ code: 'advisory', source: null, thresholds: [] }),
    expect.objectContaining({
      code: 'residents_meeting',
      version: '2018',
      source: expect.objectContaining({ article: '第九条、第十条', date: '2018-12-29' }),
      thresholds: [
        { name: 'participation', measure: 'units', ...half },
        { name: 'agreement', measure: 'units', ...half },
      ],
      sentences: ['参加的户数超过一半', '参加的里面，同意的超过一半'],
    }),
  ])
})

describe('opening', () => {
  test('freezes one voting unit per household; later changes change nothing', async () => {
    const place = await buildNeighbourhood(service, '430503990003', 2)
    const { id } = await openPoll(place)
    const owner = await place.owner(3)
    const before = (await owner.get(`${URL}/${id}`)).json()
    expect(before).toMatchObject({
      status: 'voting',
      poll: {
        roll: { units: 4, areaHundredths: 4 * 8640 },
        turnout: 0,
        rule: { requiredParticipants: 3 },
        myVotingUnits: [{ label: '2栋 1单元101', floorAreaHundredths: 8640, hasCast: false }],
      },
    })

    const { id: building } = await service.db
      .selectFrom('buildings')
      .select('id')
      .where('community_code', '=', place.communityCode)
      .executeTakeFirstOrThrow()
    await insertHousehold(service.db, place.gridCodes[0], building, '9单元901')
    await service.db
      .updateTable('households')
      .set({ room: '改了名', floor_area_hundredths: 1 })
      .where('community_code', '=', place.communityCode)
      .where('id', '=', place.householdIds[2] ?? '')
      .execute()
    expect((await owner.get(`${URL}/${id}`)).json()).toEqual(before)
  })

  test('a grid’s roll holds the households of that grid only', async () => {
    const { id } = await openPoll(home, { areaCode: home.gridCodes[1] })
    expect((await resident.get(`${URL}/${id}`)).json()).toMatchObject({
      areaName: '第2网格',
      poll: { roll: { units: 3 }, myVotingUnits: [] },
      abilities: { castBallot: false },
    })
  })

  test('repeated with the same key it answers again; with another it is too late', async () => {
    const { id } = await createDraft(committee, home.communityCode)
    const key = randomUUID()
    const url = `${URL}/${id}/opening`
    const first = await committee.post(url, {}, key)
    expect(first.statusCode).toBe(200)
    expect((await committee.post(url, {}, key)).json()).toEqual(first.json())
    const again = await committee.post(url)
    expect(again.statusCode).toBe(409)
    expect(again.json()).toMatchObject({ code: 'illegal_transition' })
  })

  test('opened by many at once it is opened once', async () => {
    const { id, poll } = await createDraft(committee, home.communityCode)
    const responses = await Promise.all(
      Array.from({ length: 6 }, () => committee.post(`${URL}/${id}/opening`)),
    )
    expect(responses.map(({ statusCode }) => statusCode).sort()).toEqual([
      200, 409, 409, 409, 409, 409,
    ])
    const units = await service.db
      .selectFrom('voting_units')
      .select('id')
      .where('community_code', '=', home.communityCode)
      .where('poll_id', '=', poll.id.split('-')[1] ?? '')
      .execute()
    expect(units).toHaveLength(6)
  })

  test('only the committee opens; others do not even see the draft', async () => {
    const { id } = await createDraft(committee, home.communityCode)
    const url = `${URL}/${id}/opening`
    expect((await visitor.post(url)).statusCode).toBe(401)
    expect((await resident.post(url)).statusCode).toBe(404)
    expect((await (await other.committee()).post(url)).statusCode).toBe(404)
    await committee.post(url)
    expect((await resident.post(url)).statusCode).toBe(403)
    expect((await committee.post(`${URL}/${home.communityCode}-999999/opening`)).statusCode).toBe(
      404,
    )
    expect((await committee.post(url, { force: true })).statusCode).toBe(400)
  })

  test('a place without households cannot vote, and stays a draft', async () => {
    const empty = await other.committee()
    const { id } = await createDraft(empty, other.communityCode)
    const response = await empty.post(`${URL}/${id}/opening`)
    expect(response.statusCode).toBe(409)
    expect(response.json()).toMatchObject({ code: 'empty_roll' })
    expect((await empty.get(`${URL}/${id}`)).json()).toMatchObject({ status: 'draft' })
  })

  test('a draft whose closing time came too near cannot be opened', async () => {
    const { id } = await createDraft(committee, home.communityCode, { closesAt: hoursAhead(2) })
    service.clock.advanceHours(1.5)
    const response = await committee.post(`${URL}/${id}/opening`)
    expect(response.statusCode).toBe(422)
    expect(response.json()).toMatchObject({ code: 'closes_at_out_of_range' })
  })
})

describe('the list', () => {
  test('is split by phase, by the clock, and paged newest first', async () => {
    const place = await buildNeighbourhood(service, '430503990004', 1)
    const ids: string[] = []
    for (const closesAt of [hoursAhead(10), hoursAhead(10), hoursAhead(60)]) {
      ids.push((await openPoll(place, { closesAt })).id)
    }
    const draft = await createDraft(await place.committee(), place.communityCode)
    const url = `${URL}?communityCode=${place.communityCode}`
    const idsOf = async (client: TestClient, query: string): Promise<string[]> => {
      const page = (await client.get(`${url}${query}`)).json<{ items: { id: string }[] }>()
      return page.items.map(({ id }) => id)
    }
    expect(await idsOf(visitor, '')).toEqual(ids)
    expect(await idsOf(await place.committee(), '')).toEqual([...ids, draft.id])
    expect(await idsOf(visitor, '&phase=open')).toEqual(ids)
    service.clock.set(hoursAhead(10))
    expect(await idsOf(visitor, '&phase=open')).toEqual(ids.slice(2))
    expect(await idsOf(visitor, '&phase=closed')).toEqual(ids.slice(0, 2))

    const first = (await visitor.get(`${url}&limit=2`)).json()
    expect(first.items).toHaveLength(2)
    expect(await idsOf(visitor, `&limit=2&cursor=${first.nextCursor}`)).toEqual(ids.slice(2))
    const wrong = Buffer.from('["x","y","z"]').toString('base64url')
    const refused = await visitor.get(`${url}&cursor=${wrong}`)
    expect(refused.statusCode).toBe(422)
    expect(refused.json()).toMatchObject({ code: 'invalid_cursor' })
  })

  test('tells a resident how many of their households have yet to cast', async () => {
    const poll = await openPoll(home)
    const url = `${URL}?communityCode=${home.communityCode}&phase=open&limit=100`
    const mine = async (client: TestClient) =>
      (await client.get(url)).json().items.find(({ id }: { id: string }) => id === poll.id).poll
    expect(await mine(resident)).toMatchObject({ myOpenUnits: 1, requiredParticipants: 4 })
    await cast(resident, poll, 'for')
    expect(await mine(resident)).toMatchObject({ myOpenUnits: 0, turnout: 1, outcome: null })
  })

  test.each(['', '?communityCode=430503', '?communityCode=430503990001&phase=late'])(
    'with the query "%s" is refused',
    async (query) => {
      expect((await visitor.get(`${URL}${query}`)).statusCode).toBe(400)
    },
  )
})

test('an unknown or malformed id is told apart', async () => {
  expect((await visitor.get(`${URL}/${home.communityCode}-999999`)).statusCode).toBe(404)
  expect((await visitor.get(`${URL}/999`)).statusCode).toBe(400)
})
