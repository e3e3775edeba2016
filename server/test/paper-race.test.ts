import { randomUUID } from 'node:crypto'
import { openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { confirm, entered, motion, papersOf, readSlip, refuse } from './build-paper'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const CASTS = 500
/** Staff enter by hand, but a script of theirs may not break the rule either. */
const ON_PAPER = 20

let service: TestApp
let home: Neighbourhood

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990094')
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

test.each([false, true])(
  '500 ballots of one unit at once, from app, web and paper, leave exactly one (recast: %s)',
  async (allowsRecast) => {
    const poll = await openPoll(home, { allowsRecast })
    // Each a session of its own: two phones and two browsers of the household.
    const voters = [
      await home.owner(1),
      await home.family(1),
      await home.owner(1),
      await home.family(1),
    ]
    const [voter] = voters as [TestClient]
    const votingUnitId = await votingUnitOf(voter, poll.id)
    const staff = [await home.committee(), await service.as(`${home.communityCode}-colleague`)]
    const slips: (() => ReturnType<TestClient['post']>)[] = []
    for (let at = 0; at < ON_PAPER; at += 1) {
      const [person, other] = at % 2 === 0 ? staff : [...staff].reverse()
      if (!person || !other) throw new Error('Two of the committee enter slips')
      const slip = await readSlip(person, { slipNumber: `R-${at}`, votingUnitId })
      slips.push(async () => {
        const response = await person.post(papersOf(poll), slip)
        return response.statusCode === 201 ? confirm(other, poll, response.json().id) : response
      })
    }
    const every = Math.floor(CASTS / ON_PAPER)
    const responses = await Promise.all(
      Array.from({ length: CASTS }, (_, at) => {
        const paper = at % every === every - 1 ? slips[Math.floor(at / every)] : undefined
        if (paper) return paper()
        const person = voters[at % voters.length] as TestClient
        const choice = at % 3 === 0 ? 'for' : 'against'
        const body = { votingUnitId, answers: motion(choice) }
        return person.post(`/api/v1/polls/${poll.pollId}/ballots`, body, randomUUID())
      }),
    )
    const [communityCode = '', id = ''] = poll.pollId.split('-')
    const stored = await service.db
      .selectFrom('ballots')
      .select('channel')
      .where('community_code', '=', communityCode)
      .where('poll_id', '=', id)
      .execute()
    expect(stored).toHaveLength(1)
    const entries = await service.db
      .selectFrom('paper_entries')
      .select('status')
      .where('community_code', '=', communityCode)
      .where('poll_id', '=', id)
      .execute()
    const isPaper = stored[0]?.channel === 'paper'
    expect(entries.filter(({ status }) => status === 'confirmed')).toHaveLength(isPaper ? 1 : 0)
    expect(entries.length).toBeLessThanOrEqual(1)
    const won = responses.filter(({ statusCode }) => statusCode < 300)
    if (!allowsRecast || isPaper) expect(won).toHaveLength(1)
    const codes = responses
      .filter(({ statusCode }) => statusCode >= 300)
      .map((response) => response.json().code)
    for (const code of codes) expect(['ballot_already_cast', 'voted_on_paper']).toContain(code)
  },
)

test('a slip that is confirmed while its household votes: one of them counts, and the other one is told', async () => {
  const voter = await home.owner(1)
  const [first, second] = [await home.committee(), await home.colleague()]
  const visitor = await service.as()
  const told = new Set<string>()
  for (let round = 0; round < 12; round += 1) {
    const poll = await openPoll(home)
    const votingUnitId = await votingUnitOf(voter, poll.id)
    const id = await entered(first, poll, { slipNumber: 'C-1', votingUnitId })
    const body = { votingUnitId, answers: motion('against') }
    const vote = () => voter.post(`/api/v1/polls/${poll.pollId}/ballots`, body)
    const check = () => confirm(second, poll, id)
    const [one, other] = round % 2 === 0 ? [check, vote] : [vote, check]
    const earlier = one()
    // At first one after the other, so that each has been the later one.
    if (round < 2) await earlier
    const responses = await Promise.all([earlier, other()])
    const lost = responses.filter(({ statusCode }) => statusCode >= 300)
    expect(lost.map((response) => response.json().code)).toEqual(['ballot_already_cast'])
    const isPaper = responses.some(({ statusCode }) => statusCode === 200)
    told.add(isPaper ? 'voter' : 'committee')
    expect((await refuse(second, poll, id)).statusCode).toBe(isPaper ? 409 : 200)
    service.clock.set(poll.closesAt)
    const { result } = (await visitor.get(`/api/v1/consultations/${poll.id}`)).json().poll
    expect(result.questions[0]).toMatchObject({
      for: { units: isPaper ? 1 : 0 },
      against: { units: isPaper ? 0 : 1 },
    })
    service.clock.set(TEST_NOW)
  }
  expect([...told].sort()).toEqual(['committee', 'voter'])
})
