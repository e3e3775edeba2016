import { buildDraft, openPoll, votingUnitOf } from './build-consultation'
import { buildNeighbourhood, type Neighbourhood } from './build-neighbourhood'
import { startTestApp, type TestApp, type TestClient } from './test-app'
import { TEST_NOW } from './test-clock'

const URL = '/api/v1/consultations'
const LABELS = ['大门', '路灯', '花园'].map((label) => ({ label }))

const QUESTIONS = [
  { kind: 'motion', text: '要不要修？' },
  { kind: 'single', text: '先修哪一处？', options: LABELS },
  { kind: 'multiple', text: '还要修哪些？', options: LABELS, min: 1, max: 2 },
  { kind: 'ranking', text: '按先后排一排', options: LABELS },
  {
    kind: 'budget',
    text: '十万元怎么用？',
    items: [
      { label: '长椅', costCents: 6_000_000 },
      { label: '车棚', costCents: 7_000_000 },
    ],
    capCents: 10_000_000,
    method: 'equal_shares',
  },
]

let service: TestApp
let home: Neighbourhood
let committee: TestClient
let visitor: TestClient

beforeAll(async () => {
  service = await startTestApp()
  home = await buildNeighbourhood(service, '430503990051')
  committee = await home.committee()
  visitor = await service.as()
})
beforeEach(() => service.clock.set(TEST_NOW))
afterAll(() => service.close())

type Poll = Awaited<ReturnType<typeof openPoll>>

async function castAs(person: TestClient, poll: Poll, answers: object[]) {
  const votingUnitId = await votingUnitOf(person, poll.id)
  return person.post(`/api/v1/polls/${poll.pollId}/ballots`, { votingUnitId, answers })
}

async function resultOf(poll: Poll) {
  service.clock.set(poll.closesAt)
  return (await visitor.get(`${URL}/${poll.id}`)).json().poll.result
}

test('five questions of five kinds in one poll are counted each in its way', async () => {
  const poll = await openPoll(home, { questions: QUESTIONS })
  const answers = (first: string, items: string[] | null) => [
    { kind: 'motion', choice: 'for' },
    { kind: 'single', optionId: first },
    { kind: 'multiple', optionIds: [first, '3'] },
    { kind: 'ranking', optionIds: [first, '3'] },
    { kind: 'budget', itemIds: items },
  ]
  const ballots = [answers('1', ['1']), answers('1', ['1', '2']), answers('2', null)]
  for (const [index, ballot] of ballots.entries()) {
    expect((await castAs(await home.owner(index + 1), poll, ballot)).statusCode).toBe(201)
  }
  const abstaining = [
    { kind: 'motion', choice: 'abstain' },
    { kind: 'single', optionId: null },
    { kind: 'multiple', optionIds: null },
    { kind: 'ranking', optionIds: null },
    { kind: 'budget', itemIds: null },
  ]
  expect((await castAs(await home.owner(4), poll, abstaining)).statusCode).toBe(201)
  const { turnout, outcome, questions } = await resultOf(poll)
  expect([turnout.units, outcome]).toEqual([4, 'mixed'])
  expect(questions).toMatchObject([
    { kind: 'motion', outcome: 'passed', for: { units: 3 } },
    {
      kind: 'single',
      outcome: 'rejected',
      abstained: { units: 1 },
      options: [
        { optionId: '1', units: 2, outcome: 'rejected' },
        { optionId: '2', units: 1 },
        { optionId: '3', units: 0 },
      ],
    },
    {
      kind: 'multiple',
      outcome: 'passed',
      options: [{ optionId: '3', units: 3, outcome: 'passed' }, { units: 2 }, { units: 1 }],
    },
    { kind: 'ranking', outcome: 'advisory', order: ['1', '3', '2'] },
    { kind: 'budget', outcome: 'advisory', funded: ['1'], spentCents: 6_000_000 },
  ])
})

test.each([
  ['too few answers', [{ kind: 'motion', choice: 'for' }], 'answers', 'one_for_each_question'],
  ['another kind', [{ kind: 'single', optionId: '1' }, null], 'answers.0', 'wrong_kind'],
  [
    'an unknown option',
    [null, { kind: 'multiple', optionIds: ['9'] }],
    'answers.1',
    'unknown_option',
  ],
  [
    'an option twice',
    [null, { kind: 'multiple', optionIds: ['1', '1'] }],
    'answers.1',
    'duplicate_option',
  ],
  ['too many', [null, { kind: 'multiple', optionIds: ['1', '2', '3'] }], 'answers.1', 'too_many'],
  ['none without abstaining', [null, { kind: 'multiple', optionIds: [] }], 'answers.1', 'too_few'],
])('%s is refused by name and nothing is stored', async (_case, written, field, fault) => {
  const good = [
    { kind: 'motion', choice: 'for' },
    { kind: 'multiple', optionIds: ['1'] },
  ]
  const poll = await openPoll(home, { questions: [QUESTIONS[0], QUESTIONS[2]] })
  const answers = written.map((answer, place) => answer ?? good[place] ?? {})
  const response = await castAs(await home.owner(1), poll, answers)
  expect(response.json()).toMatchObject({
    status: 422,
    code: 'ballot_invalid',
    fields: { [field]: fault },
  })
  expect((await visitor.get(`${URL}/${poll.id}`)).json().poll.turnout).toBe(0)
})

test.each([
  [
    'two options alike',
    { questions: [{ ...QUESTIONS[1], options: [LABELS[0], LABELS[0]] }] },
    'questions.0.options',
  ],
  ['more asked than there is', { questions: [{ ...QUESTIONS[2], max: 4 }] }, 'questions.0.max'],
  [
    'a lower bound above the upper',
    { questions: [{ ...QUESTIONS[2], min: 2, max: 1 }] },
    'questions.0.min',
  ],
  [
    'an item nobody could pay',
    { questions: [{ ...QUESTIONS[4], capCents: 6_500_000 }] },
    'questions.0.capCents',
  ],
  ['a custom rule without shares', { ruleCode: 'custom' }, 'customThresholds'],
  ['a secret poll cast again', { secrecy: 'secret', allowsRecast: true }, 'allowsRecast'],
])('a draft with %s is refused by name', async (_case, overrides, field) => {
  const response = await committee.post(URL, buildDraft(home.communityCode, overrides))
  expect(response.json()).toMatchObject({
    status: 422,
    code: 'terms_invalid',
    fields: { [field]: expect.any(String) },
  })
})

test('a community’s own shares decide exactly at their bounds', async () => {
  const share = { numerator: 2, denominator: 3, isStrict: false }
  const customThresholds = [
    { name: 'participation', measure: 'units', ...share },
    { name: 'agreement', measure: 'units', ...share, numerator: 3, denominator: 4 },
  ]
  const poll = await openPoll(home, { ruleCode: 'custom', customThresholds })
  const choices = ['for', 'for', 'for', 'against']
  for (const [index, choice] of choices.entries()) {
    await castAs(await home.owner(index + 1), poll, [{ kind: 'motion', choice }])
  }
  expect(await resultOf(poll)).toMatchObject({
    outcome: 'passed',
    questions: [
      {
        thresholds: [
          { required: 4, actual: 4 },
          { required: 3, actual: 3, margin: 0 },
        ],
      },
    ],
  })
})

describe('owners', () => {
  const owners = { votingUnit: 'owner', ruleCode: 'owners_ordinary' }

  test('who owns several flats is one owner with all their area; only owners may cast', async () => {
    const place = await buildNeighbourhood(service, '430503990052')
    const [first = '', second = '', third = ''] = place.householdIds
    const own = (household_id: string, owner_id: string) => ({
      community_code: place.communityCode,
      household_id,
      owner_id,
    })
    await service.db
      .insertInto('household_owners')
      .values([own(first, '1'), own(second, '1'), own(third, '2'), own(third, '1')])
      .execute()
    const poll = await openPoll(place, owners)
    const seen = (await (await place.owner(1)).get(`${URL}/${poll.id}`)).json().poll
    expect(seen).toMatchObject({
      weighsByArea: true,
      roll: { units: 5, areaHundredths: 6 * 8640 },
      myVotingUnits: [{ label: '1栋 1单元101等2套', floorAreaHundredths: 2 * 8640 }],
    })
    expect(
      (await (await place.owner(2)).get(`${URL}/${poll.id}`)).json().poll.myVotingUnits,
    ).toEqual(seen.myVotingUnits)
    const family = await place.family(1)
    expect((await family.get(`${URL}/${poll.id}`)).json().poll.myVotingUnits).toEqual([])
    const ballot = {
      votingUnitId: seen.myVotingUnits[0].id,
      answers: [{ kind: 'motion', choice: 'for' }],
    }
    const url = `/api/v1/polls/${poll.pollId}/ballots`
    expect((await family.post(url, ballot)).statusCode).toBe(404)
    expect((await (await place.owner(2)).post(url, ballot)).statusCode).toBe(201)
    for (const household of [3, 4, 5]) {
      const choice = household === 5 ? 'against' : 'for'
      await castAs(await place.owner(household), poll, [{ kind: 'motion', choice }])
    }
    expect(await resultOf(poll)).toMatchObject({
      outcome: 'passed',
      turnout: { units: 4, weight: 5 * 8640 },
      questions: [{ for: { units: 3, weight: 4 * 8640 }, against: { units: 1, weight: 8640 } }],
    })
  })

  test('what the developer holds is one owner or left out, as the poll says', async () => {
    const place = await buildNeighbourhood(service, '430503990053')
    await service.db
      .updateTable('households')
      .set({ is_developer_held: true })
      .where('community_code', '=', place.communityCode)
      .where('id', 'in', place.householdIds.slice(0, 3))
      .execute()
    const rollOf = async (developerHeld: string) => {
      const poll = await openPoll(place, { ...owners, developerHeld })
      return (await visitor.get(`${URL}/${poll.id}`)).json().poll.roll
    }
    expect(await rollOf('as_one')).toEqual({ units: 4, areaHundredths: 6 * 8640 })
    expect(await rollOf('left_out')).toEqual({ units: 3, areaHundredths: 3 * 8640 })
  })

  test('a rule for owners is not for households', async () => {
    const draft = buildDraft(home.communityCode, { ...owners, votingUnit: 'household' })
    expect((await committee.post(URL, draft)).json()).toMatchObject({
      status: 422,
      code: 'rule_not_for_unit',
    })
  })
})

test('where a poll allows it, the last ballot before the close counts, and only that one', async () => {
  const poll = await openPoll(home, { allowsRecast: true })
  const [owner, family] = [await home.owner(1), await home.family(1)]
  const first = await castAs(owner, poll, [{ kind: 'motion', choice: 'for' }])
  const second = await castAs(family, poll, [{ kind: 'motion', choice: 'against' }])
  expect([first.statusCode, second.statusCode]).toEqual([201, 201])
  expect(second.json().receipt).not.toBe(first.json().receipt)
  const [unit] = (await owner.get(`${URL}/${poll.id}`)).json().poll.myVotingUnits
  expect(unit).toMatchObject({ hasCast: true, castByMe: false, receipt: null })
  expect(await resultOf(poll)).toMatchObject({
    turnout: { units: 1 },
    questions: [{ for: { units: 0 }, against: { units: 1 } }],
  })
})
