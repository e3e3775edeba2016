import { randomUUID } from 'node:crypto'
import { cast, createDraft, hoursAhead, openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

let service: TestApp
let home: Neighbourhood
let other: Neighbourhood

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990011')
  other = await buildNeighbourhood(service, '430503990012', 1)
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

type Poll = Awaited<ReturnType<typeof openPoll>>

async function consultationOf(person: TestClient, { id }: Poll) {
  return (await person.get(`/api/v1/consultations/${id}`)).json()
}

const motion = (choice: string) => [{ kind: 'motion', choice }]

async function storedBallots({ pollId }: Poll) {
  const [communityCode = '', id = ''] = pollId.split('-')
  return service.db
    .selectFrom('ballots')
    .selectAll()
    .where('community_code', '=', communityCode)
    .where('poll_id', '=', id)
    .execute()
}

test('a member casts for the household and alone gets the receipt', async () => {
  const poll = await openPoll(home)
  const [owner, family] = [await home.owner(1), await home.family(1)]
  const response = await cast(owner, poll, 'against')
  expect(response.statusCode).toBe(201)
  expect(response.json()).toEqual({
    receipt: expect.stringMatching(/^[0-9A-F]{16}$/),
    castAt: TEST_NOW.toISOString(),
  })
  expect(await consultationOf(owner, poll)).toMatchObject({
    poll: {
      turnout: 1,
      myVotingUnits: [{ hasCast: true, castByMe: true, ...response.json() }],
    },
    abilities: { castBallot: false },
  })
  expect(await consultationOf(family, poll)).toMatchObject({
    poll: { myVotingUnits: [{ hasCast: true, castByMe: false, receipt: null, castAt: null }] },
    abilities: { castBallot: false },
  })
})

test('a second ballot of the household is refused, whoever casts it and whatever it says', async () => {
  const poll = await openPoll(home)
  await cast(await home.owner(1), poll, 'for')
  for (const person of [await home.owner(1), await home.family(1)]) {
    for (const choice of ['for', 'against'] as const) {
      const second = await cast(person, poll, choice)
      expect(second.statusCode).toBe(409)
      expect(second.json()).toMatchObject({ code: 'ballot_already_cast' })
    }
  }
  expect(await storedBallots(poll)).toMatchObject([{ answers: motion('for') }])
})

test('the same request twice gives the same receipt, even after the close', async () => {
  const poll = await openPoll(home)
  const owner = await home.owner(1)
  const key = randomUUID()
  const first = await cast(owner, poll, 'for', key)
  service.clock.set(poll.closesAt)
  const late = await home.owner(1)
  const second = await cast(late, poll, 'for', key)
  expect(second.statusCode).toBe(201)
  expect(second.json()).toEqual(first.json())
  const changed = await cast(late, poll, 'against', key)
  expect(changed.statusCode).toBe(409)
  expect(changed.json()).toMatchObject({ code: 'idempotency_key_reused' })
  expect(await storedBallots(poll)).toHaveLength(1)
})

test('a ballot at the closing instant is late; a millisecond before it is not', async () => {
  const poll = await openPoll(home)
  service.clock.set(new Date(new Date(poll.closesAt).getTime() - 1))
  const [first, second] = [await home.owner(1), await home.owner(2)]
  expect((await cast(first, poll, 'for')).statusCode).toBe(201)
  service.clock.set(poll.closesAt)
  const late = await cast(second, poll, 'for')
  expect(late.statusCode).toBe(409)
  expect(late.json()).toMatchObject({ code: 'poll_closed' })
  expect(await storedBallots(poll)).toHaveLength(1)
})

test('a poll that has not been opened takes nothing', async () => {
  const committee = await home.committee()
  const { poll } = await createDraft(committee, home.communityCode)
  const ballot = { votingUnitId: `${home.communityCode}-1`, answers: motion('for') }
  const response = await committee.post(`/api/v1/polls/${poll.id}/ballots`, ballot)
  expect(response.statusCode).toBe(409)
  expect(response.json()).toMatchObject({ code: 'poll_not_open' })
  const resident = await home.owner(1)
  expect((await resident.post(`/api/v1/polls/${poll.id}/ballots`, ballot)).statusCode).toBe(404)
})

test('nobody casts for a household of others, of another poll or of another community', async () => {
  const poll = await openPoll(home)
  const earlier = await openPoll(home)
  const elsewhere = await openPoll(other)
  const owner = await home.owner(1)
  const url = `/api/v1/polls/${poll.pollId}/ballots`
  const units = [
    await votingUnitOf(await home.owner(2), poll.id),
    await votingUnitOf(owner, earlier.id),
    await votingUnitOf(await other.owner(1), elsewhere.id),
    `${home.communityCode}-999999`,
  ]
  for (const votingUnitId of units) {
    const response = await owner.post(url, { votingUnitId, answers: motion('for') })
    expect(response.statusCode).toBe(404)
  }
  const own = { votingUnitId: await votingUnitOf(owner, poll.id), answers: motion('for') }
  for (const person of [await home.committee(), await home.worker(), await other.owner(1)]) {
    expect((await person.post(url, own)).statusCode).toBe(404)
  }
  expect((await (await service.as()).post(url, own)).statusCode).toBe(401)
  const unknown = `/api/v1/polls/${home.communityCode}-999999/ballots`
  expect((await owner.post(unknown, own)).statusCode).toBe(404)
  expect(await storedBallots(poll)).toEqual([])
})

test.each([
  ['an unknown choice', { answers: motion('maybe') }, 'answers.0'],
  ['one answer that is no list', { answers: { kind: 'motion', choice: 'for' } }, 'answers'],
  ['no answers', { answers: [] }, 'answers'],
  ['an unknown field', { weight: 2 }, 'weight'],
  ['a malformed unit', { votingUnitId: '1' }, 'votingUnitId'],
])('%s is refused by name and nothing is stored', async (_case, overrides, field) => {
  const poll = await openPoll(home)
  const owner = await home.owner(1)
  const votingUnitId = await votingUnitOf(owner, poll.id)
  const response = await owner.post(`/api/v1/polls/${poll.pollId}/ballots`, {
    votingUnitId,
    answers: motion('for'),
    ...overrides,
  })
  expect(response.statusCode).toBe(400)
  expect(response.json()).toMatchObject({ fields: { [field]: expect.any(String) } })
  expect(await storedBallots(poll)).toEqual([])
})

describe('many requests at once', () => {
  test('two members of one household get exactly one ballot in', async () => {
    const poll = await openPoll(home)
    const people = [await home.owner(1), await home.family(1)]
    const choices = ['for', 'against', 'abstain'] as const
    const attempts = Array.from({ length: 24 }, (_, index) => ({
      person: people[index % 2],
      choice: choices[index % 3] ?? 'for',
    }))
    const votingUnitId = await votingUnitOf(await home.owner(1), poll.id)
    const responses = await Promise.all(
      attempts.map(async ({ person, choice }) => ({
        choice,
        response: await person?.post(`/api/v1/polls/${poll.pollId}/ballots`, {
          votingUnitId,
          answers: motion(choice),
        }),
      })),
    )
    const accepted = responses.filter(({ response }) => response?.statusCode === 201)
    const refused = responses.filter(
      ({ response }) => response?.json().code === 'ballot_already_cast',
    )
    expect([accepted.length, refused.length]).toEqual([1, 23])
    expect(await storedBallots(poll)).toMatchObject([
      {
        answers: motion(accepted[0]?.choice ?? ''),
        receipt: accepted[0]?.response?.json().receipt,
      },
    ])
  })

  test('one request retried many times in parallel is one ballot with one receipt', async () => {
    const poll = await openPoll(home)
    const owner = await home.owner(2)
    const key = randomUUID()
    const responses = await Promise.all(
      Array.from({ length: 12 }, () => cast(owner, poll, 'for', key)),
    )
    expect(new Set(responses.map(({ statusCode }) => statusCode))).toEqual(new Set([201]))
    expect(new Set(responses.map((response) => response.json().receipt)).size).toBe(1)
    expect(await storedBallots(poll)).toHaveLength(1)
  })

  test('the tally of a whole electorate is what was accepted', async () => {
    const poll = await openPoll(home)
    const choices = ['for', 'against', 'abstain'] as const
    const households = [1, 2, 3, 4, 5, 6]
    const responses = await Promise.all(
      households.flatMap((household) =>
        [home.owner(household), home.family(household)].map(async (person, index) => {
          const choice = choices[(household + index) % 3] ?? 'for'
          const { statusCode } = await cast(await person, poll, choice)
          return { statusCode, choice }
        }),
      ),
    )
    const accepted = responses.filter(({ statusCode }) => statusCode === 201)
    expect(accepted).toHaveLength(households.length)
    const countOf = (choice: string) => accepted.filter((item) => item.choice === choice).length
    service.clock.set(poll.closesAt)
    expect((await consultationOf(await service.as(), poll)).poll.result).toMatchObject({
      questions: [
        {
          for: { units: countOf('for') },
          against: { units: countOf('against') },
          abstain: { units: countOf('abstain') },
        },
      ],
    })
  })
})

test('neither the audit log nor the kept answers hold a choice', async () => {
  const poll = await openPoll(home)
  await cast(await home.owner(1), poll, 'against')
  const rows = [
    await service.db
      .selectFrom('audit_entries')
      .selectAll()
      .where('operation', '=', 'cast_ballot')
      .execute(),
    await service.db
      .selectFrom('idempotency_keys')
      .selectAll()
      .where('operation', '=', 'cast_ballot')
      .execute(),
  ]
  expect(rows.flat().length).toBeGreaterThan(1)
  expect(JSON.stringify(rows)).not.toContain('against')
})

test('waiting is every open poll in which a household of mine has not voted', async () => {
  const waiting = async (person: TestClient) =>
    (await person.get(`/api/v1/consultations?communityCode=${home.communityCode}&phase=waiting`))
      .json()
      .items.map(({ id }: { id: string }) => id)
  const [poll, elsewhere, soonOver] = [
    await openPoll(home),
    await openPoll(home, { areaCode: home.gridCodes[1] }),
    await openPoll(home, { closesAt: hoursAhead(2) }),
  ]
  const owner = await home.owner(2)
  expect(await waiting(owner)).toEqual(expect.arrayContaining([poll.id, soonOver.id]))
  expect(await waiting(owner)).not.toContain(elsewhere.id)
  await cast(owner, poll, 'for')
  for (const person of [owner, await home.family(2)]) {
    expect(await waiting(person)).not.toContain(poll.id)
  }
  expect(await waiting(await home.owner(3))).toContain(poll.id)
  service.clock.set(soonOver.closesAt)
  expect(await waiting(await home.owner(2))).not.toContain(soonOver.id)
  for (const person of [await service.as(), await home.committee()]) {
    expect(await waiting(person)).toEqual([])
  }
})
