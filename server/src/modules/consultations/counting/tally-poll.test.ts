import { decidePoll } from '../rules/decide-poll'
import { ownersOrdinary2021 } from '../rules/owners-meeting'
import { residentsMeeting2018 } from '../rules/residents-meeting'
import type { Answer } from './counting-types'
import type { PollQuestion } from './poll-question'
import { type PollBallot, tallyPoll } from './tally-poll'

const SEED = '00'.repeat(32)

const QUESTIONS: readonly PollQuestion[] = [
  { id: '1', kind: 'motion', text: '装电梯，同意吗？' },
  {
    id: '2',
    kind: 'multiple',
    text: '先修哪里？',
    options: [
      { id: '1', label: '大门' },
      { id: '2', label: '路灯' },
      { id: '3', label: '花园' },
    ],
    min: 1,
    max: 2,
  },
  {
    id: '3',
    kind: 'budget',
    text: '钱用在哪里？',
    items: [
      { id: '1', label: '长椅', costCents: 60_00 },
      { id: '2', label: '单车棚', costCents: 70_00 },
    ],
    capCents: 100_00,
    method: 'greedy',
  },
]

function ballot(
  choice: 'for' | 'against' | 'abstain',
  named: string[] | null,
  items: string[] | null,
  weight = 1,
): PollBallot {
  const answers: Answer[] = [
    { kind: 'motion', choice },
    { kind: 'multiple', optionIds: named },
    { kind: 'budget', itemIds: items },
  ]
  return { weight, answers }
}

test('each question is counted and decided on its own, the turnout is the same for all', () => {
  const ballots = [
    ballot('for', ['1', '2'], ['1']),
    ballot('for', ['2'], ['1', '2']),
    ballot('against', ['2'], null),
  ]
  const tally = tallyPoll(QUESTIONS, ballots, SEED)
  expect(tally).toMatchObject({
    turnout: { units: 3, weight: 3 },
    questions: [
      { questionId: '1', for: { units: 2 }, against: { units: 1 }, abstain: { units: 0 } },
      {
        questionId: '2',
        options: [
          { optionId: '2', units: 3 },
          { optionId: '1', units: 1 },
          { optionId: '3', units: 0 },
        ],
      },
      { questionId: '3', funded: ['1'], spentCents: 60_00, abstained: { units: 1 } },
    ],
  })
  const decision = decidePoll(residentsMeeting2018, { units: 5, areaHundredths: null }, tally)
  expect(decision.questions.map(({ outcome }) => outcome)).toEqual(['passed', 'passed', 'advisory'])
  expect(decision.questions[1]?.options.map(({ outcome }) => outcome)).toEqual([
    'passed',
    'rejected',
    'rejected',
  ])
  expect(decision.outcome).toBe('mixed')
})

test('what only completed the equal shares is told, and nothing of greedy funding is', () => {
  const [, , budget] = QUESTIONS
  if (budget?.kind !== 'budget') throw new Error('No budget')
  const items = [...budget.items, { id: '3', label: '路灯', costCents: 40_00 }]
  const question = { ...budget, items }
  const answers = (itemIds: string[]) => ({
    weight: 1,
    answers: [{ kind: 'budget' as const, itemIds }],
  })
  const ballots = [answers(['1']), answers(['1']), answers(['3'])]
  const count = (method: 'greedy' | 'equal_shares') =>
    tallyPoll([{ ...question, method }], ballots, SEED).questions[0]
  expect(count('equal_shares')).toMatchObject({ funded: ['1', '3'], completed: ['3'] })
  expect(count('greedy')).toMatchObject({ funded: ['1', '3'], completed: [] })
})

test('a poll in which too few took part is invalid in every question that decides', () => {
  const tally = tallyPoll(QUESTIONS.slice(0, 2), [ballot('for', ['1'], null)], SEED)
  const decision = decidePoll(residentsMeeting2018, { units: 2, areaHundredths: null }, tally)
  expect(decision.outcome).toBe('invalid')
})

test('owners decide by number and by area: one alone is not enough', () => {
  const [motion] = QUESTIONS
  if (!motion) throw new Error('No question')
  const ballots = [ballot('for', null, null, 60_00), ballot('against', null, null, 50_00)]
  const tally = tallyPoll([motion], ballots, SEED)
  const roll = { units: 3, areaHundredths: 160_00 }
  const { outcome, questions } = decidePoll(ownersOrdinary2021, roll, tally)
  expect(outcome).toBe('rejected')
  expect(questions[0]?.thresholds).toMatchObject([
    { name: 'participation', measure: 'area', actual: 110_00, isMet: true },
    { name: 'participation', measure: 'units', actual: 2, isMet: true },
    { name: 'agreement', measure: 'area', actual: 60_00, isMet: true },
    { name: 'agreement', measure: 'units', actual: 1, isMet: false },
  ])
})

test('a poll nobody answers has a tally of nothing', () => {
  const tally = tallyPoll(QUESTIONS, [], SEED)
  expect(tally.turnout).toEqual({ units: 0, weight: 0 })
  expect(decidePoll(residentsMeeting2018, { units: 9, areaHundredths: null }, tally)).toMatchObject(
    { questions: [{ outcome: 'invalid' }, { outcome: 'invalid' }, { outcome: 'advisory' }] },
  )
})

test('an answer to another question is never counted', () => {
  const wrong = { weight: 1, answers: [{ kind: 'single', optionId: null } as const] }
  expect(() => tallyPoll(QUESTIONS.slice(0, 1), [wrong], SEED)).toThrow(RangeError)
})
