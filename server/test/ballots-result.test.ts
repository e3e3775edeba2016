import { cast, openPoll } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990021')
  visitor = await service.as()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

type Choice = 'for' | 'against' | 'abstain'

async function pollWith(choices: readonly Choice[], ruleCode = 'residents_meeting') {
  const poll = await openPoll(home, { ruleCode })
  for (const [index, choice] of choices.entries()) {
    const response = await cast(await home.owner(index + 1), poll, choice)
    if (response.statusCode !== 201) throw new Error(response.body)
  }
  return poll
}

async function resultOf(choices: readonly Choice[], ruleCode?: string) {
  const poll = await pollWith(choices, ruleCode)
  service.clock.set(poll.closesAt)
  const { status, poll: closed } = (await visitor.get(`/api/v1/consultations/${poll.id}`)).json()
  expect(status).toBe('result')
  const { questions, ...result } = closed.result
  return { ...result, ...questions[0] }
}

const units = (count: number) => ({ units: count, weight: count })

const gate = (name: string) => ({ name, measure: 'units' })

test('while the poll is open nobody learns anything but the turnout', async () => {
  const open = { turnout: 0, result: null }
  const before = await pollWith([])
  const during = await pollWith(['for', 'for', 'against'])
  const everybody = [visitor, await home.committee(), await home.worker(), await home.owner(6)]
  for (const person of everybody) {
    const get = async (id: string) => (await person.get(`/api/v1/consultations/${id}`)).json()
    expect((await get(before.id)).poll).toMatchObject(open)
    const { poll } = await get(during.id)
    expect(poll).toMatchObject({ turnout: 3, result: null })
    expect(JSON.stringify(poll)).not.toMatch(/"(against|abstain|choice|outcome)"/)
    const list = await person.get(`/api/v1/consultations?communityCode=${home.communityCode}`)
    for (const item of list.json().items) expect(item.poll.outcome).toBeNull()
    expect(list.body).not.toMatch(/"(against|abstain|choice)"/)
  }
})

test('the result appears at the closing instant, the same for everybody', async () => {
  const poll = await pollWith(['for', 'for', 'against', 'abstain'])
  const get = async (person: TestClient) =>
    (await person.get(`/api/v1/consultations/${poll.id}`)).json().poll.result
  service.clock.set(new Date(new Date(poll.closesAt).getTime() - 1))
  expect(await get(visitor)).toBeNull()
  service.clock.set(poll.closesAt)
  const result = await get(visitor)
  expect(result).toEqual({
    outcome: 'rejected',
    turnout: units(4),
    questions: [
      {
        questionId: '1',
        kind: 'motion',
        outcome: 'rejected',
        for: units(2),
        against: units(1),
        abstain: units(1),
        thresholds: [
          { ...gate('participation'), required: 4, actual: 4, of: 6, margin: 0, isMet: true },
          { ...gate('agreement'), required: 3, actual: 2, of: 4, margin: -1, isMet: false },
        ],
      },
    ],
  })
  for (const person of [await home.committee(), await home.owner(1)]) {
    expect(await get(person)).toEqual(result)
  }
})

test('more than half of those who took part, abstentions included, is enough', async () => {
  expect(await resultOf(['for', 'for', 'for', 'abstain'])).toMatchObject({ outcome: 'passed' })
})

test('half of the households is not enough, however they chose', async () => {
  expect(await resultOf(['for', 'for', 'for'])).toMatchObject({
    outcome: 'invalid',
    thresholds: [
      { name: 'participation', required: 4, actual: 3, margin: -1, isMet: false },
      { name: 'agreement', isMet: true },
    ],
  })
})

test('a poll nobody took part in is not valid', async () => {
  expect(await resultOf([])).toMatchObject({ outcome: 'invalid', turnout: units(0), for: units(0) })
})

test('an advisory poll counts and decides nothing', async () => {
  expect(await resultOf(['for', 'against'], 'advisory')).toMatchObject({
    outcome: 'advisory',
    for: units(1),
    against: units(1),
    abstain: units(0),
    thresholds: [],
  })
})

test('the list shows the outcome once the poll has closed', async () => {
  const poll = await pollWith(['for', 'for', 'for', 'for'])
  service.clock.set(poll.closesAt)
  const url = `/api/v1/consultations?communityCode=${home.communityCode}&phase=closed&limit=100`
  const item = (await visitor.get(url))
    .json()
    .items.find(({ id }: { id: string }) => id === poll.id)
  expect(item).toMatchObject({ status: 'result', poll: { outcome: 'passed', turnout: 4 } })
})
