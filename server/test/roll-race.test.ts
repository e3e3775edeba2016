import { openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { confirm, correct, propose, summaryOf, unitsOf } from './build-roll'
import { prepareToken } from './cast-secretly'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const ROUNDS = 12

let service: TestApp
let home: Neighbourhood
let visitor: TestClient
let committee: TestClient
let colleague: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990067', 4)
  visitor = await service.as()
  committee = await home.committee()
  colleague = await home.colleague()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

const answers = [{ kind: 'motion', choice: 'for' }]

test.each(['remove', 'area'] as const)(
  'a ballot and a correction (%s) at once: one of them happens, and the roll fits it',
  async (kind) => {
    for (let round = 0; round < ROUNDS; round += 1) {
      const raced = await race(kind, { isBallotFirst: round % 2 === 0 })
      expect([raced.ballot, raced.correction, raced.code]).toEqual(
        raced.correction === 200
          ? [kind === 'remove' ? 404 : 201, 200, undefined]
          : [201, 409, 'unit_has_voted'],
      )
      const isDone = raced.correction === 200
      const isGone = isDone && kind === 'remove'
      expect(raced.units).toBe(isGone ? 7 : 8)
      expect(raced.roll.units).toBe(raced.units)
      const areas = { remove: 0, area: 9000 }
      expect(raced.roll.areaHundredths).toBe(7 * 8640 + (isDone ? areas[kind] : 8640))
      expect(raced.corrections).toBe(isDone ? 1 : 0)
      expect(raced.turnout).toBe(raced.ballot === 201 ? 1 : 0)
    }
  },
  60_000,
)

async function race(kind: 'remove' | 'area', { isBallotFirst }: { isBallotFirst: boolean }) {
  const voter = await home.owner(1)
  const poll = await openPoll(home, { votingUnit: 'owner', ruleCode: 'owners_ordinary' })
  const votingUnitId = await votingUnitOf(voter, poll.id)
  const area = kind === 'area' ? { floorAreaHundredths: 9000 } : {}
  const vote = () => voter.post(`/api/v1/polls/${poll.pollId}/ballots`, { votingUnitId, answers })
  const proposed = await propose(committee, poll, { kind, votingUnitId, ...area })
  const mend = () => confirm(colleague, proposed.json().id)
  const acts = isBallotFirst ? [vote, mend] : [mend, vote]
  const responses = await Promise.all(acts.map((act) => act()))
  const [ballot, correction] = isBallotFirst ? responses : responses.reverse()
  const { roll, corrections } = await summaryOf(visitor, poll)
  const seen = (await visitor.get(`/api/v1/consultations/${poll.id}`)).json()
  return {
    ballot: ballot?.statusCode,
    correction: correction?.statusCode,
    code: correction?.json().code as string | undefined,
    units: (await unitsOf(committee, poll)).length,
    roll: roll as { units: number; areaHundredths: number },
    corrections: corrections as number,
    turnout: seen.poll.turnout as number,
  }
}

test('a ballot paper of a secret poll and a correction at once: one of them happens', async () => {
  const voter = await home.owner(1)
  const poll = await openPoll(home, { secrecy: 'secret' })
  for (let round = 0; round < 3; round += 1) {
    const person = round === 0 ? voter : await home.owner(round + 1)
    const votingUnitId = await votingUnitOf(person, poll.id)
    const { blindedMessage } = await prepareToken(visitor, poll, answers)
    const token = { votingUnitId, blindedMessage }
    const proposed = await propose(committee, poll, { kind: 'remove', votingUnitId })
    const [issued, correction] = await Promise.all([
      person.post(`/api/v1/polls/${poll.pollId}/tokens`, token),
      confirm(colleague, proposed.json().id),
    ])
    const outcome = [issued?.statusCode, correction?.statusCode]
    expect([
      [201, 409],
      [404, 200],
    ]).toContainEqual(outcome)
  }
})

test('two corrections at once leave totals that fit the roll', async () => {
  const poll = await openPoll(home)
  const units = await unitsOf(committee, poll)
  const done = await Promise.all(
    units.slice(0, 5).map(({ id }) => correct(home, poll, { kind: 'remove', votingUnitId: id })),
  )
  expect(done.map(({ statusCode }) => statusCode)).toEqual([200, 200, 200, 200, 200])
  expect((await summaryOf(visitor, poll)).roll).toEqual({ units: 3, areaHundredths: 3 * 8640 })
})
