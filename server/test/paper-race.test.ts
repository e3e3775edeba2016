import { randomUUID } from 'node:crypto'
import { openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { motion, papersOf, readSlip } from './build-paper'
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
    const slips: { person: TestClient; slip: object }[] = []
    for (let at = 0; at < ON_PAPER; at += 1) {
      const person = staff[at % 2] as TestClient
      const slip = await readSlip(person, { slipNumber: `R-${at}`, votingUnitId })
      slips.push({ person, slip })
    }
    const every = Math.floor(CASTS / ON_PAPER)
    const responses = await Promise.all(
      Array.from({ length: CASTS }, (_, at) => {
        const paper = at % every === every - 1 ? slips[Math.floor(at / every)] : undefined
        if (paper) return paper.person.post(papersOf(poll), paper.slip)
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
      .select('id')
      .where('community_code', '=', communityCode)
      .where('poll_id', '=', id)
      .execute()
    expect(entries).toHaveLength(stored[0]?.channel === 'paper' ? 1 : 0)
    const won = responses.filter(({ statusCode }) => statusCode === 201)
    if (!allowsRecast || stored[0]?.channel === 'paper') expect(won).toHaveLength(1)
    const codes = responses
      .filter(({ statusCode }) => statusCode !== 201)
      .map((response) => response.json().code)
    for (const code of codes) expect(['ballot_already_cast', 'voted_on_paper']).toContain(code)
  },
)
